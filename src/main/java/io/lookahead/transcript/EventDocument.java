package io.lookahead.transcript;

import io.lookahead.text.yaml.YamlException;
import io.lookahead.text.yaml.YamlLimits;
import io.lookahead.text.yaml.YamlReader;
import io.lookahead.transcript.TranscriptException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Version 1 of the format: how an event and its place are one document. A later version gets a class of its own beside
 * this one, which stays, so that every transcript ever written can be read.
 */
final class EventDocument {

    static final String FORMAT = "lookahead/transcript";
    static final int VERSION = 1;
    static final String NO_PREVIOUS = "0".repeat(64);

    private static final Set<String> PLACE = Set.of("format", "version", "seq", "kind", "at", "previous");
    private static final YamlLimits LIMITS = new YamlLimits(DocumentSplitter.LARGEST, 40, 2_000_000);

    private static final EventCodec CODEC = new EventCodec();
    private static final YamlReader YAML = new YamlReader(LIMITS);

    /** The document for {@code event}, without its digest line. */
    String body(long seq, Instant at, String previous, Event event, Redactor redactor) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        if (seq == 0) {
            root.put("format", FORMAT).put("version", VERSION);
        }
        root.put("seq", seq).put("kind", EventCodec.kindOf(event)).put("at", at.toString());
        root.put("previous", previous);
        root.setAll(redactor.redact(CODEC.toTree(event)));
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
            requireVersion(root, where);
        }
        long seq = root.path("seq").asLong(-1);
        String kind = root.path("kind").asString("");
        String previous = root.path("previous").asString("");
        if (seq < 0 || kind.isEmpty() || previous.isEmpty()) {
            throw unreadable(where + ": this is no event: 'seq', 'kind' or 'previous' is missing");
        }
        Instant at = instant(root.path("at").asString(""), where);
        root.remove(PLACE);
        return new Recorded(seq, at, previous, sealed.digest(), CODEC.fromTree(kind, root, where), document.line());
    }

    /**
     * What a document says of its place.
     *
     * @throws TranscriptException where it is no YAML, or the first and not of a version that is read here
     */
    Place place(String body, RawDocument document) {
        ObjectNode root = tree(body, document);
        if (document.offset() == 0) {
            requireVersion(root, "line " + document.line());
        }
        return new Place(
                root.path("seq").asLong(-1),
                root.path("kind").asString(""),
                root.path("previous").asString(""));
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

    private static void requireVersion(ObjectNode root, String where) {
        if (!root.path("format").asString("").equals(FORMAT)) {
            throw unreadable(where + ": this is no transcript: it does not begin with 'format: " + FORMAT + "'");
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw unreadable(where + ": there is no version "
                    + Plain.clip(root.path("version").asString("")));
        }
    }

    /** Refuses a transcript of a version that was not thought of when this was written. */
    static void requireNotNewer(RawDocument document) {
        int version = document.offset() == 0 ? document.claimedVersion() : 0;
        if (version > VERSION) {
            throw new TranscriptException(
                    Reason.NEWER,
                    "this transcript is of version " + version + ", written by a newer lookahead; this one reads up to"
                            + " version " + VERSION);
        }
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
