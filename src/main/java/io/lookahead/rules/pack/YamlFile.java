package io.lookahead.rules.pack;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the YAML of a pack into values with positions. No tags, no anchors, no types: nothing in the file can make more
 * than the file shows.
 */
public final class YamlFile {

    private static final int MAX_DEPTH = 20;

    private final SourceText source;
    private final List<Problem> problems;

    private YamlFile(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The file's one document; empty, with problems, where it cannot be read. */
    public static Optional<YamlValue> read(SourceText source, List<Problem> problems) {
        return new YamlFile(source, problems).read();
    }

    private Optional<YamlValue> read() {
        String text = String.join("\n", source.lines());
        LoadSettings settings = LoadSettings.builder().setLabel(source.file()).build();
        int depth = 0;
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                Optional<String> trick = trick(event);
                if (trick.isPresent()) {
                    problems.add(
                            at(event.getStartMark(), trick.get() + ", which packs may not use", "write the value out"));
                    return Optional.empty();
                }
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                if (depth > MAX_DEPTH) {
                    problems.add(
                            at(event.getStartMark(), "nested deeper than " + MAX_DEPTH, "packs have no use for that"));
                    return Optional.empty();
                }
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(Problem.ofFile(source.file(), "the file is empty"));
                return Optional.empty();
            }
            return Optional.of(value(root.get()));
        } catch (MarkedYamlEngineException e) {
            boolean isSecond = e.getProblem().contains("another document");
            problems.add(at(
                    e.getProblemMark(),
                    isSecond ? "a second document" : e.getProblem(),
                    isSecond ? "a file of a pack holds one" : "this is not YAML as it stands"));
        } catch (YamlEngineException e) {
            problems.add(source.problem(
                    1, 1, 1, "a name in this file is a list or a mapping", "write a plain word before each colon"));
        }
        return Optional.empty();
    }

    /** What makes more of a value than stands there. */
    private static Optional<String> trick(Event event) {
        if (event instanceof AliasEvent) {
            return Optional.of("an alias");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of("an anchor");
        }
        boolean isTagged =
                (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                        || (event instanceof CollectionStartEvent collection
                                && collection.getTag().isPresent());
        return isTagged ? Optional.of("a tag") : Optional.empty();
    }

    private YamlValue value(Node node) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        int column = node.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> values = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                values.add(value(item));
            }
            return new YamlValue.Items(values, line, column);
        }
        if (node instanceof MappingNode mapping) {
            Map<YamlValue.Scalar, YamlValue> values = new LinkedHashMap<>();
            Set<String> names = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (value(tuple.getKeyNode()) instanceof YamlValue.Scalar key) {
                    if (!names.add(key.text())) {
                        problems.add(at(
                                tuple.getKeyNode().getStartMark(),
                                "'" + key.text() + "' is given twice",
                                "only one of them can hold; remove the other"));
                    }
                    values.put(key, value(tuple.getValueNode()));
                } else {
                    problems.add(
                            at(tuple.getKeyNode().getStartMark(), "a name is expected here", "write: name: value"));
                }
            }
            return new YamlValue.Entries(values, line, column);
        }
        String text = ((ScalarNode) node).getValue();
        if (text.codePoints().anyMatch(YamlFile::isHidden)) {
            problems.add(at(
                    node.getStartMark(),
                    "an escape stands for a character that nobody sees",
                    "a pack must show everything it says; remove it"));
            return new YamlValue.Scalar("", line, column);
        }
        return new YamlValue.Scalar(text, line, column);
    }

    /** What is shown on a terminal as something else than a character, whose escape YAML reads as the character. */
    static boolean isHidden(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n') || type == Character.FORMAT;
    }

    private Problem at(Optional<Mark> mark, String message, String help) {
        int line = mark.map(m -> m.getLine() + 1).orElse(1);
        int column = mark.map(m -> m.getColumn() + 1).orElse(1);
        int shown = Math.min(Math.max(1, line), source.lines().size());
        return source.problem(shown, column, 1, message, help);
    }
}
