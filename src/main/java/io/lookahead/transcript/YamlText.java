package io.lookahead.transcript;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a tree as YAML that people can read: a fact or a conclusion takes one line, text of several lines (a diff)
 * stands as it is, tabs included. The same tree always gives the same text, and no line of it begins with {@code -}.
 */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_/.-]*( [A-Za-z0-9_/.-]+){0,20}");
    private static final Set<String> NOT_PLAIN =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");
    private static final int SHORT = 100;

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** {@code root}, which is not empty, as the lines of a block mapping, each with its line feed. */
    static String of(ObjectNode root) {
        YamlText text = new YamlText();
        text.mapping(root, 0);
        return text.out.toString();
    }

    private void mapping(JsonNode mapping, int indent) {
        boolean first = true;
        for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
            if (!first) {
                indent(indent);
            }
            first = false;
            out.append(oneLine(entry.getKey())).append(':');
            valueOf(entry.getValue(), indent);
        }
    }

    /** What stands after a colon, up to the line feed. */
    private void valueOf(JsonNode value, int indent) {
        if (value.isObject() && !value.isEmpty()) {
            out.append('\n');
            indent(indent + 2);
            mapping(value, indent + 2);
        } else if (value.isArray() && !value.isEmpty() && !isShortList(value)) {
            out.append('\n');
            value.forEach(item -> item(item, indent + 2));
        } else if (isLongText(value)) {
            literal(value.asString(), indent + 2);
        } else {
            out.append(' ');
            flow(value);
            out.append('\n');
        }
    }

    private void item(JsonNode item, int indent) {
        indent(indent);
        out.append("- ");
        if (item.isObject() && hasLongText(item)) {
            mapping(item, indent + 2);
        } else {
            flow(item);
            out.append('\n');
        }
    }

    private void literal(String text, int indent) {
        boolean ends = text.endsWith("\n");
        out.append(ends ? " |\n" : " |-\n");
        text.lines().forEach(line -> {
            if (!line.isEmpty()) {
                indent(indent);
                out.append(line);
            }
            out.append('\n');
        });
    }

    private void flow(JsonNode node) {
        if (node.isObject()) {
            String separator = "{";
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                out.append(separator).append(oneLine(entry.getKey())).append(": ");
                flow(entry.getValue());
                separator = ", ";
            }
            out.append(node.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode item : node) {
                out.append(separator);
                flow(item);
                separator = ", ";
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isString()) {
            out.append(oneLine(node.asString()));
        } else {
            out.append(node.isNull() ? "null" : node.asString());
        }
    }

    private void indent(int columns) {
        out.append(" ".repeat(columns));
    }

    private static String oneLine(String text) {
        if (PLAIN.matcher(text).matches() && !NOT_PLAIN.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isTame(text, i)) {
                        quoted.append(c);
                    } else {
                        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isShortList(JsonNode array) {
        int length = 0;
        for (JsonNode item : array) {
            length += item.isContainer() || isLongText(item)
                    ? SHORT
                    : item.asString().length();
        }
        return length < SHORT;
    }

    private static boolean hasLongText(JsonNode node) {
        if (isLongText(node)) {
            return true;
        }
        for (JsonNode child : node) {
            if (hasLongText(child)) {
                return true;
            }
        }
        return false;
    }

    /** Several lines that a literal block gives back exactly. */
    private static boolean isLongText(JsonNode node) {
        if (!node.isString()) {
            return false;
        }
        String text = node.asString();
        if (text.indexOf('\n') < 0 || text.endsWith("\n\n") || Character.isWhitespace(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\t' && !isTame(text, i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a character may stand in the file as itself: no control, no line separator, no half of a pair, no mark.
     */
    private static boolean isTame(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        int type = Character.getType(c);
        return c >= ' '
                && c < 0xFFFE
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}
