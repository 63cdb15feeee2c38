package io.lookahead.edit.style;

import io.lookahead.cargo.TomlDocument;
import io.lookahead.cargo.TomlScalar;
import io.lookahead.cargo.TomlTable;
import io.lookahead.text.ProjectPath;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import java.util.Optional;

/**
 * The layout of a Rust file: what its {@code rustfmt.toml} says, and where that says nothing what rustfmt does by
 * itself.
 *
 * @param maxWidth longest line, in columns
 * @param tabSpaces columns of a tab, and of one step of indentation
 * @param indent one step of indentation, as the file writes it
 * @param chainWidth longest chain of method calls on one line
 * @param callWidth longest argument list on one line
 */
public record RustStyle(int maxWidth, int tabSpaces, String indent, int chainWidth, int callWidth) {

    private static final int DEFAULT_WIDTH = 100;
    private static final int DEFAULT_TAB = 4;
    private static final int SIXTY_PERCENT = 60;

    /** The style of a file. */
    public static RustStyle of(SourceTree tree, SourceText file) {
        TomlTable settings = settings(tree, file.file());
        int width = number(settings, "max_width", DEFAULT_WIDTH);
        int tab = number(settings, "tab_spaces", DEFAULT_TAB);
        boolean most = settings.string("use_small_heuristics").orElse("").equals("Max");
        int part = most ? width : width * SIXTY_PERCENT / 100;
        return new RustStyle(
                width,
                tab,
                usesTabs(file).orElse(settings.bool("hard_tabs").orElse(false)) ? "\t" : " ".repeat(tab),
                number(settings, "chain_width", part),
                number(settings, "fn_call_width", part));
    }

    private static TomlTable settings(SourceTree tree, String file) {
        String directory = file;
        while (!directory.isEmpty()) {
            directory = ProjectPath.parent(directory);
            for (String name : new String[] {"rustfmt.toml", ".rustfmt.toml"}) {
                Optional<SourceText> settings = tree.text(ProjectPath.child(directory, name));
                if (settings.isPresent()) {
                    return TomlDocument.parse(settings.get()).root();
                }
            }
        }
        return TomlDocument.parse(SourceText.of("rustfmt.toml", "")).root();
    }

    private static int number(TomlTable settings, String key, int otherwise) {
        return settings.entry(key)
                .filter(entry -> entry.value() instanceof TomlScalar)
                .map(entry -> ((TomlScalar) entry.value()).text())
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** Whether most indented lines of a file begin with a tab; empty where no line is indented. */
    private static Optional<Boolean> usesTabs(SourceText file) {
        int tabs = 0;
        int spaces = 0;
        for (int line = 1; line <= file.lineCount(); line++) {
            int start = file.lineStart(line);
            byte first = start < file.length() ? file.bytes()[start] : 0;
            tabs += first == '\t' ? 1 : 0;
            spaces += first == ' ' ? 1 : 0;
        }
        return tabs + spaces == 0 ? Optional.empty() : Optional.of(tabs > spaces);
    }

    /** Columns that a piece of one line takes. */
    public int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += text.charAt(i) == '\t' ? tabSpaces : 1;
        }
        return columns;
    }

    /** Whether a line is short enough. */
    public boolean fits(String line) {
        return columns(line) <= maxWidth;
    }

    /**
     * Lines written with four spaces a step, as this style indents them.
     *
     * @param outer the indentation of the first line
     */
    public String indented(String lines, String outer) {
        StringBuilder out = new StringBuilder();
        for (String line : lines.split("\n", -1)) {
            int spaces = 0;
            while (spaces < line.length() && line.charAt(spaces) == ' ') {
                spaces++;
            }
            out.append(out.isEmpty() ? "" : "\n");
            if (spaces < line.length()) {
                out.append(outer).append(indent.repeat(spaces / DEFAULT_TAB)).append(line, spaces, line.length());
            }
        }
        return out.toString();
    }
}
