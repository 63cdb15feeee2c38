package io.lookahead.rust.token;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Sources that no one would write, for showing that nothing makes reading fail. Equal seeds give equal sources. */
public final class RandomSource {

    private static final List<String> PIECES = List.of(
            "fn",
            "impl",
            "mod",
            "use",
            "const",
            "static",
            "type",
            "struct",
            "enum",
            "trait",
            "macro_rules",
            "where",
            "for",
            "pub",
            "pub(crate)",
            "unsafe",
            "async",
            "extern",
            "crate",
            "self",
            "super",
            "Self",
            "as",
            "if",
            "else",
            "match",
            "let",
            "return",
            "loop",
            "while",
            "in",
            "move",
            "dyn",
            "default",
            "storage",
            "union",
            "auto",
            "X",
            "y",
            "Config",
            "Runtime",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "::",
            ":",
            ";",
            ",",
            "=",
            "=>",
            "->",
            ".",
            "..",
            "..=",
            "#",
            "#[cfg(a)]",
            "#![b]",
            "!",
            "$",
            "$x",
            "$crate",
            "$(",
            ")*",
            "?",
            "&",
            "&&",
            "|",
            "||",
            "+",
            "-",
            "*",
            "/",
            "%",
            "'a",
            "'b'",
            "1",
            "2u8",
            "0xff",
            "3.4",
            "\"s\"",
            "r#\"t\"#",
            "b'q'",
            "/*",
            "*/",
            "//",
            "///",
            "\n",
            "\r\n",
            " ",
            "\\",
            "\"",
            "'",
            "r#",
            "b\"",
            "é",
            "@",
            "~",
            "^",
            "_",
            "true",
            "cfg!",
            "matches!");

    private RandomSource() {}

    /** Pieces of Rust in any order. */
    public static String soup(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Any bytes at all. */
    public static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A source with a few bytes lost, doubled or moved: what an editor holds in the middle of a change. */
    public static byte[] damaged(String source, Random random) {
        StringBuilder text = new StringBuilder(source);
        for (int i = 1 + random.nextInt(5); i > 0 && text.length() > 4; i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(30));
            String piece = text.substring(from, to);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, piece);
                default -> text.delete(from, to).insert(random.nextInt(text.length() + 1), piece);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
