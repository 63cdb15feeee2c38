package io.lookahead.transcript;

import io.lookahead.transcript.Evidence.Digests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that is not as the transcript left it.
 *
 * @param path relative to the project root
 */
public record FileDrift(String path, Kind kind) {

    /** In what way it differs. */
    public enum Kind {
        /** It means something else. */
        CHANGED("was changed"),
        /** It means the same to a scan: white space, comments, line ends, what cargo locks besides the SDK. */
        REWRITTEN("was rewritten, but means the same"),
        /** It is not there. */
        MISSING("is missing"),
        /** It is there, but should not be. */
        PRESENT("should not be there");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Whether it matters: a formatter, a licence header or a refreshed lock file does not. */
    public boolean isReal() {
        return kind != Kind.REWRITTEN;
    }

    /** What is the matter with which file. */
    public String message() {
        return path + " " + kind.words;
    }

    /** Every file of {@code expected} that is not so now, sorted by path. */
    static List<FileDrift> between(Map<String, Optional<Digests>> expected, CurrentFiles now) {
        List<FileDrift> drifts = new ArrayList<>();
        expected.forEach((path, left) ->
                compare(left, now.digests(path)).ifPresent(kind -> drifts.add(new FileDrift(path, kind))));
        return drifts;
    }

    private static Optional<Kind> compare(Optional<Digests> left, Optional<Digests> found) {
        // The same bytes are the same file, even where a later version takes their meaning in another way.
        if (left.map(Digests::raw).equals(found.map(Digests::raw))) {
            return Optional.empty();
        }
        if (left.isEmpty()) {
            return Optional.of(Kind.PRESENT);
        }
        if (found.isEmpty()) {
            return Optional.of(Kind.MISSING);
        }
        boolean sameMeaning = left.get().meaning().equals(found.get().meaning());
        return Optional.of(sameMeaning ? Kind.REWRITTEN : Kind.CHANGED);
    }
}
