package io.lookahead.cargo;

import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.List;

/** Changes to one TOML file that keep every other byte, and write what they add as its neighbours are written. */
final class TomlEdits {

    private final SourceText text;
    private final EditSet.Builder edits;

    TomlEdits(SourceText text, EditSet.Builder edits) {
        this.text = text;
        this.edits = edits;
    }

    /** Adds a line of its own after the line on which {@code span} ends, indented like the line it begins on. */
    void addLineAfter(Span span, String line) {
        addLinesAfter(span.end(), text.indentation(text.line(span.start())) + line);
    }

    /** Adds whole lines after the line of {@code offset}. */
    void addLinesAfter(int offset, String lines) {
        int next = nextLine(offset);
        boolean ended = next > 0 && text.bytes()[next - 1] == '\n';
        edits.insert(text, next, ended ? lines + "\n" : "\n" + lines);
    }

    /** Adds a line of its own before the line of {@code offset}, indented like it. */
    void addLineBefore(int offset, String line) {
        int number = text.line(offset);
        edits.insert(text, lineStart(number), text.indentation(number) + line + "\n");
    }

    /** Removes the lines from the one of {@code span}'s start to the one of its end. */
    void removeLines(Span span) {
        edits.delete(text, new Span(lineStart(text.line(span.start())), nextLine(span.end())));
    }

    /** Adds a string to an array, after {@code beside} where that is an item, at the end otherwise. */
    void addString(TomlArray array, String value, String beside) {
        List<TomlValue> items = array.items();
        if (items.isEmpty()) {
            edits.replace(text, array.span(), "[\"" + value + "\"]");
            return;
        }
        TomlValue neighbour = items.get(items.size() - 1);
        for (TomlValue item : items) {
            if (isString(item, beside)) {
                neighbour = item;
            }
        }
        addAfter(array, neighbour, quotedLike(neighbour, value));
    }

    private void addAfter(TomlArray array, TomlValue neighbour, String quoted) {
        int line = text.line(neighbour.span().start());
        boolean ownLine = line != text.line(array.span().start());
        int comma = comma(neighbour.span().end(), array.span().end());
        if (!ownLine) {
            edits.insert(text, neighbour.span().end(), ", " + quoted);
        } else if (comma < 0) {
            edits.insert(text, neighbour.span().end(), ",\n" + text.indentation(line) + quoted);
        } else {
            boolean alone = text.line(nextItem(array, neighbour)) != line;
            if (alone) {
                addLineAfter(neighbour.span(), quoted + ",");
            } else {
                edits.insert(text, comma + 1, " " + quoted + ",");
            }
        }
    }

    private static int nextItem(TomlArray array, TomlValue item) {
        int index = array.items().indexOf(item);
        return index + 1 < array.items().size()
                ? array.items().get(index + 1).span().start()
                : array.span().end() - 1;
    }

    /** Removes a string from an array. */
    void removeString(TomlArray array, String value) {
        List<TomlValue> items = array.items();
        for (int i = 0; i < items.size(); i++) {
            if (isString(items.get(i), value)) {
                removeItem(array, i);
                return;
            }
        }
    }

    private void removeItem(TomlArray array, int index) {
        List<TomlValue> items = array.items();
        Span item = items.get(index).span();
        int line = text.line(item.start());
        int previousEnd = index == 0
                ? array.span().start() + 1
                : items.get(index - 1).span().end();
        int nextStart = nextItem(array, items.get(index));
        if (text.line(previousEnd) != line && text.line(nextStart) != line) {
            removeLines(item);
        } else if (index + 1 < items.size()) {
            edits.delete(text, new Span(item.start(), nextStart));
        } else {
            int comma = comma(item.end(), array.span().end());
            edits.delete(text, new Span(previousEnd, comma < 0 ? item.end() : comma + 1));
        }
    }

    /** Adds {@code key = value} as the last entry of an inline table. */
    void addToInline(TomlTable table, String entry) {
        int end = table.span().end() - 1;
        int last = table.span().start() + 1;
        for (TomlEntry each : table.entries()) {
            last = Math.max(last, each.span().end());
        }
        boolean empty = table.entries().isEmpty();
        String tail = end == last ? "" : text.slice(last, end);
        edits.insert(text, last, (empty ? "" : ", ") + entry + (empty && tail.isEmpty() ? " " : ""));
    }

    /** Removes an entry of an inline table together with one comma. */
    void removeFromInline(TomlTable table, TomlEntry entry) {
        List<TomlEntry> entries = List.copyOf(table.entries());
        int index = entries.indexOf(entry);
        if (index > 0) {
            edits.delete(
                    text,
                    new Span(entries.get(index - 1).span().end(), entry.span().end()));
        } else if (entries.size() > 1) {
            edits.delete(
                    text, new Span(entry.span().start(), entries.get(1).span().start()));
        } else {
            edits.delete(text, entry.span());
        }
    }

    private static boolean isString(TomlValue item, String value) {
        return item instanceof TomlScalar scalar
                && scalar.kind() == TomlScalar.Kind.STRING
                && scalar.text().equals(value);
    }

    private String quotedLike(TomlValue neighbour, String value) {
        char quote = (char) text.bytes()[neighbour.span().start()];
        return quote == '\'' ? "'" + value + "'" : "\"" + value + "\"";
    }

    /** Where the comma after an item is; −1 for none. */
    private int comma(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = text.bytes()[i];
            if (b == ',') {
                return i;
            }
            if (b == '#') {
                i = text.lineSpan(text.line(i)).end();
            }
        }
        return -1;
    }

    private int lineStart(int line) {
        return line == 1 ? text.textStart() : text.lineStart(line);
    }

    private int nextLine(int offset) {
        int line = text.line(offset);
        return line < text.lineCount() ? text.lineStart(line + 1) : text.length();
    }
}
