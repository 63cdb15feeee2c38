package io.lookahead.transcript;

import io.lookahead.text.yaml.YamlException;
import io.lookahead.text.yaml.YamlLimits;
import io.lookahead.text.yaml.YamlReader;
import io.lookahead.transcript.TranscriptException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an event and its place are one document. The first one of a transcript says which {@linkplain FormatVersion
 * version} of the format all of them are of.
 */
final class EventDocument {

    static final String FORMAT = "lookahead/transcript";
    static final String NO_PREVIOUS = "0".repeat(64);

    private static final Pattern HEAD = Pattern.compile("\\A---\n(?<format>format: " + FORMAT
            + "\nversion: \\d{1,6}\n)?seq: (?<seq>\\d{1,9})\nkind: (?<kind>[a-z-]{1,40})\nat: \"[^\"\n]{1,40}\"\n"
            + "previous: \"?(?<previous>[0-9a-f]{64})\"?\n");
    private static final Set<String> PLACE = Set.of("format", "version", "seq", "kind", "at", "previous");
    private static final YamlLimits LIMITS = new YamlLimits(DocumentSplitter.LARGEST, 40, 2_000_000);

    private static final EventCodec CODEC = new EventCodec();
    private static final YamlReader YAML = new YamlReader(LIMITS);

    private int version;

    /** @param version that a document is written in; one that is read says so itself */
    EventDocument(int version) {
        this.version = version;
    }

    int version() {
        return version;
    }

    /** The document for {@code event}, without its digest line. */
    String body(long seq, Instant at, String previous, Event event, Redactor redactor) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        if (seq == 0) {
            root.put("format", FORMAT).put("version", version);
        }
        root.put("seq", seq).put("kind", EventCodec.kindOf(event)).put("at", at.toString());
        root.put("previous", previous);
        ObjectNode fields = CODEC.toTree(event);
        FormatVersion.lower(version, EventCodec.kindOf(event), fields);
        root.setAll(redactor.redact(fields));
        return "---\n" + YamlText.of(root);
    }

    /**
     * The event that {@code document} records.
     *
     * @throws TranscriptException where it cannot be understood
     */
    Recorded read(RawDocument document) {
        String where = "line " + document.line();
        requireNotNewer(document);
        RawDocument.Sealed sealed =
                document.sealed().orElseThrow(() -> unreadable(where + ": this document has no digest at its end"));
        ObjectNode root = tree(sealed.body(), document);
        if (document.offset() == 0) {
            version = requireVersion(root, where);
        }
        long seq = root.path("seq").asLong(-1);
        String kind = root.path("kind").asString("");
        String previous = root.path("previous").asString("");
        if (seq < 0 || kind.isEmpty() || previous.isEmpty()) {
            throw unreadable(where + ": this is no event: 'seq', 'kind' or 'previous' is missing");
        }
        Instant at = instant(root.path("at").asString(""), where);
        root.remove(PLACE);
        FormatVersion.raise(version, kind, root);
        return new Recorded(seq, at, previous, sealed.digest(), CODEC.fromTree(kind, root, where), document.line());
    }

    /**
     * What a document says of its place; it is taken from its first lines without reading the rest.
     *
     * @throws TranscriptException where it says nothing of the kind, or claims to be the first of another format
     */
    static Place place(String body, RawDocument document) {
        Matcher head = HEAD.matcher(body);
        if (!head.find()) {
            throw unreadable("line " + document.line() + ": this is no event: it does not begin with seq, kind, at and"
                    + " previous");
        }
        long seq = Long.parseLong(head.group("seq"));
        // One that begins with a later event is a transcript too, whose beginning was cut off.
        if (document.offset() == 0 && seq == 0 && head.group("format") == null) {
            throw unreadable(noTranscript("line " + document.line()));
        }
        return new Place(seq, head.group("kind"), head.group("previous"));
    }

    /** Number, kind and the digest before, as a document gives them. */
    record Place(long seq, String kind, String previous) {}

    private ObjectNode tree(String body, RawDocument document) {
        try {
            JsonNode root = YAML.read("line " + document.line(), body.getBytes(StandardCharsets.UTF_8))
                    .root();
            if (root instanceof ObjectNode object) {
                return object;
            }
            throw unreadable("line " + document.line() + ": this is no event, which is a mapping (key: value)");
        } catch (YamlException e) {
            int line = document.line() + e.problem().at().line() - 1;
            throw unreadable("line " + line + ": " + Plain.clip(e.problem().message()));
        }
    }

    private static int requireVersion(ObjectNode root, String where) {
        if (!root.path("format").asString("").equals(FORMAT)) {
            throw unreadable(noTranscript(where));
        }
        int version = root.path("version").asInt(0);
        if (!FormatVersion.isKnown(version)) {
            throw unreadable(where + ": there is no version "
                    + Plain.clip(root.path("version").asString("")));
        }
        return version;
    }

    /** Refuses a transcript of a version that was not thought of when this was written. */
    static void requireNotNewer(RawDocument document) {
        int version = document.offset() == 0 ? document.claimedVersion() : 0;
        if (version > FormatVersion.LATEST) {
            throw new TranscriptException(
                    Reason.NEWER,
                    "this transcript is of version " + version + ", written by a newer lookahead; this one reads up to"
                            + " version " + FormatVersion.LATEST);
        }
    }

    private static String noTranscript(String where) {
        return where + ": this is no transcript: it does not begin with 'format: " + FORMAT + "'";
    }

    private static Instant instant(String text, String where) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw unreadable(where + ": 'at' is not a time such as 2026-11-22T10:00:00Z");
        }
    }

    private static TranscriptException unreadable(String message) {
        return new TranscriptException(Reason.UNREADABLE, message);
    }
}
