package io.lookahead.cargo;

import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads statements: headers and {@code key = value} lines. */
final class TomlReader {

    private static final int MAX_DEPTH = 64;

    private final SourceText text;
    private final TomlScanner in;
    private final TomlTable root;
    private final List<TomlDocument.Problem> problems = new ArrayList<>();
    private TomlTable current;
    private int depth;

    TomlReader(SourceText text) {
        this.text = text;
        in = new TomlScanner(text);
        root = new TomlTable(TomlTable.Style.HEADER, Span.at(text.textStart()));
        current = root;
    }

    TomlDocument read() {
        in.skipTrivia();
        while (!in.atEnd()) {
            int start = in.offset();
            try {
                if (in.peek() == '[') {
                    header();
                } else {
                    statement(current);
                }
                in.endOfLine();
            } catch (TomlSyntaxException e) {
                problems.add(new TomlDocument.Problem(e.expected(), text.locate(in.offset())));
                in.skipLine(start);
            }
            in.skipTrivia();
        }
        return new TomlDocument(text, root, problems);
    }

    private void header() throws TomlSyntaxException {
        int start = in.offset();
        in.expect('[');
        boolean ofTables = in.accept('[');
        List<TomlScanner.Key> keys = in.keys();
        in.expect(']');
        if (ofTables) {
            in.expect(']');
        }
        Span header = new Span(start, in.offset());
        TomlTable parent = root;
        for (TomlScanner.Key key : keys.subList(0, keys.size() - 1)) {
            parent = descend(parent, key, header, TomlTable.Style.IMPLIED);
        }
        TomlScanner.Key last = keys.get(keys.size() - 1);
        current = ofTables ? appended(parent, last, header) : declared(parent, last, header);
    }

    private TomlTable declared(TomlTable parent, TomlScanner.Key key, Span header) throws TomlSyntaxException {
        TomlTable table = descend(parent, key, header, TomlTable.Style.HEADER);
        if (table.style() == TomlTable.Style.IMPLIED) {
            table.declareAt(header);
            parent.put(new TomlEntry(key.name(), key.span(), header, table));
        }
        return table;
    }

    private static TomlTable appended(TomlTable parent, TomlScanner.Key key, Span header) throws TomlSyntaxException {
        TomlEntry entry = parent.entry(key.name()).orElse(null);
        if (entry == null) {
            entry = new TomlEntry(key.name(), key.span(), header, new TomlArray(header));
            parent.put(entry);
        }
        if (!(entry.value() instanceof TomlArray array)) {
            throw new TomlSyntaxException("'" + key.name() + "' to be an array of tables everywhere");
        }
        TomlTable table = new TomlTable(TomlTable.Style.HEADER, header);
        array.add(table);
        return table;
    }

    private static TomlTable descend(TomlTable parent, TomlScanner.Key key, Span at, TomlTable.Style style)
            throws TomlSyntaxException {
        TomlEntry entry = parent.entry(key.name()).orElse(null);
        if (entry == null) {
            TomlTable table = new TomlTable(style, at);
            parent.put(new TomlEntry(key.name(), key.span(), at, table));
            return table;
        }
        if (entry.value() instanceof TomlTable table) {
            return table;
        }
        if (entry.value() instanceof TomlArray array
                && !array.items().isEmpty()
                && array.items().get(array.items().size() - 1) instanceof TomlTable table) {
            return table;
        }
        throw new TomlSyntaxException("'" + key.name() + "' to be a table");
    }

    private void statement(TomlTable table) throws TomlSyntaxException {
        int start = in.offset();
        List<TomlScanner.Key> keys = in.keys();
        in.expect('=');
        in.skipBlanks();
        TomlValue value = value();
        Span span = new Span(start, in.lastEnd());
        TomlTable parent = table;
        for (TomlScanner.Key key : keys.subList(0, keys.size() - 1)) {
            parent = descend(parent, key, span, TomlTable.Style.DOTTED);
        }
        TomlScanner.Key last = keys.get(keys.size() - 1);
        if (parent.has(last.name())) {
            throw new TomlSyntaxException("'" + last.name() + "' to be given once");
        }
        parent.put(new TomlEntry(last.name(), last.span(), span, value));
    }

    private TomlValue value() throws TomlSyntaxException {
        if (++depth > MAX_DEPTH) {
            throw new TomlSyntaxException("values nested less than " + MAX_DEPTH + " deep");
        }
        try {
            return switch (in.peek()) {
                case '[' -> array();
                case '{' -> inlineTable();
                default -> in.scalar();
            };
        } finally {
            depth--;
        }
    }

    private TomlArray array() throws TomlSyntaxException {
        TomlArray array = new TomlArray(Span.at(in.offset()));
        in.expect('[');
        in.skipTrivia();
        while (!in.accept(']')) {
            array.add(value());
            in.skipTrivia();
            if (!in.accept(',') && in.peek() != ']') {
                throw new TomlSyntaxException("',' or ']' after an item of an array");
            }
            in.skipTrivia();
        }
        array.endAt(in.offset());
        in.markEnd();
        return array;
    }

    private TomlTable inlineTable() throws TomlSyntaxException {
        TomlTable table = new TomlTable(TomlTable.Style.INLINE, Span.at(in.offset()));
        in.expect('{');
        in.skipTrivia();
        while (!in.accept('}')) {
            statement(table);
            in.skipTrivia();
            if (!in.accept(',') && in.peek() != '}') {
                throw new TomlSyntaxException("',' or '}' after an entry of an inline table");
            }
            in.skipTrivia();
        }
        table.endAt(in.offset());
        in.markEnd();
        return table;
    }
}
