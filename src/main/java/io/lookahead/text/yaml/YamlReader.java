package io.lookahead.text.yaml;

import io.lookahead.facts.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads one YAML document. Nothing in the file can make it read another file, build an object other than maps, lists
 * and plain values, or grow beyond {@link YamlLimits}.
 */
public final class YamlReader {

    /** Every time it is filled, what was read of a word so far is copied, so a small one makes long words costly. */
    private static final int BUFFER = 1 << 16;

    private final YamlLimits limits;
    private final YAMLFactory factory;

    public YamlReader(YamlLimits limits) {
        this.limits = limits;
        this.factory = YAMLFactory.builder()
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(limits.maxBytes())
                        .setBufferSize(BUFFER)
                        .setParseComments(false)
                        .build())
                // More than ours, and no check for keys given twice, so that our messages are the ones given.
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth() + 10)
                        .build())
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /**
     * Reads {@code bytes}, which the messages call {@code file}.
     *
     * @throws YamlException where it is not one strict YAML document within the limits
     */
    public YamlDocument read(String file, byte[] bytes) throws YamlException {
        if (bytes.length > limits.maxBytes()) {
            throw problem(file, 1, 1, "this file is larger than " + limits.maxBytes() / 1024 + " KiB and was not read");
        }
        String text = decode(file, bytes);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new YamlTreeBuilder(file, parser, limits).build();
        } catch (JacksonException e) {
            throw translate(file, e);
        } catch (YamlEngineException e) {
            throw translate(file, e, null);
        }
    }

    private static String decode(String file, byte[] bytes) throws YamlException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problem(file, 1, 1, "this is not a text file in UTF-8");
        }
    }

    private static YamlException translate(String file, JacksonException e) {
        if (e.getCause() instanceof YamlEngineException cause) {
            return translate(file, cause, e.getLocation());
        }
        return at(file, e.getLocation(), e.getOriginalMessage());
    }

    private static YamlException translate(String file, YamlEngineException e, @Nullable TokenStreamLocation fallback) {
        if (e instanceof MarkedYamlEngineException marked) {
            Optional<Mark> mark = marked.getProblemMark();
            if (mark.isPresent()) {
                String context = marked.getContext() == null ? "" : " " + marked.getContext();
                return problem(
                        file,
                        mark.get().getLine() + 1,
                        mark.get().getColumn() + 1,
                        "this is not YAML: " + marked.getProblem() + context);
            }
        }
        String message = String.valueOf(e.getMessage());
        return at(file, fallback, message.lines().findFirst().orElse(message));
    }

    private static YamlException at(String file, @Nullable TokenStreamLocation location, String message) {
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        return problem(file, line, column, "this is not YAML: " + message);
    }

    private static YamlException problem(String file, int line, int column, String message) {
        return new YamlException(new YamlProblem(new Location(file, line, column), message));
    }
}
