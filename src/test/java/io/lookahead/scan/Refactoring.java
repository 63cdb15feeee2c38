package io.lookahead.scan;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Changes to the fixture {@code fjord} that a programmer may make without changing what the chain does. Equal seeds
 * make equal changes.
 */
enum Refactoring {
    /** Other white space between any two tokens. */
    REFORMAT {
        @Override
        void apply(Fixture fixture, Random random) {
            rewrite(fixture, text -> spaced(text, random, BLANKS));
        }
    },

    /** Comments between any two tokens, full of what they would like to be taken for. */
    COMMENT {
        @Override
        void apply(Fixture fixture, Random random) {
            rewrite(fixture, text -> spaced(text, random, COMMENTS));
        }
    },

    /** Other names for what the project names itself; constants of a purpose keep theirs. */
    RENAME {
        @Override
        void apply(Fixture fixture, Random random) {
            Map<String, String> names = new TreeMap<>();
            for (String name : OWN_NAMES) {
                if (random.nextBoolean()) {
                    names.put(name, name + "X" + random.nextInt(1000));
                }
            }
            rewrite(fixture, text -> renamed(text, names));
        }
    },

    /** The module of the configuration moves into a folder of its own. */
    MOVE_TO_FOLDER {
        @Override
        void apply(Fixture fixture, Random random) {
            if (fixture.files().containsKey(CONFIGS)) {
                String text = fixture.files().get(CONFIGS);
                fixture.remove(CONFIGS).put("runtime/src/configs/mod.rs", text);
            }
        }
    },

    /** The configuration stands in the runtime's own file. */
    MOVE_INLINE {
        @Override
        void apply(Fixture fixture, Random random) {
            String lib = fixture.files().get(LIB);
            if (fixture.files().containsKey(CONFIGS) && lib.contains("mod configs;")) {
                String text = fixture.files().get(CONFIGS).replaceFirst("(?m)^//!.*$", "");
                fixture.remove(CONFIGS).put(LIB, lib.replace("mod configs;", "mod configs {\n" + text + "\n}"));
            }
        }
    },

    /** What is configured moves one module down, and is taken from there. */
    MOVE_TO_MODULE {
        @Override
        void apply(Fixture fixture, Random random) {
            if (fixture.files().containsKey(CONFIGS) && !fixture.files().containsKey("runtime/src/configs/inner.rs")) {
                String text = fixture.files().get(CONFIGS);
                fixture.put(CONFIGS, "mod inner;\npub use inner::*;\n").put("runtime/src/configs/inner.rs", text);
            }
        }
    },

    /** Constants move into a crate of their own, which the old one hands on. */
    MOVE_TO_CRATE {
        @Override
        void apply(Fixture fixture, Random random) {
            if (!fixture.files().containsKey("clock/Cargo.toml")) {
                fixture.put("clock/src/lib.rs", fixture.files().get(PRIMITIVES))
                        .put(PRIMITIVES, "pub use the_clock::{backing, time};\n")
                        .put(
                                "clock/Cargo.toml",
                                "[package]\nname = \"fjord-clock\"\n\n[dependencies]\n"
                                        + "cumulus-pallet-aura-ext = { workspace = true }\n")
                        .put(
                                "primitives/Cargo.toml",
                                fixture.files().get("primitives/Cargo.toml")
                                        + "the-clock = { path = \"../clock\", package = \"fjord-clock\" }\n");
            }
        }
    };

    private static final String LIB = "runtime/src/lib.rs";
    private static final String CONFIGS = "runtime/src/configs.rs";
    private static final String PRIMITIVES = "primitives/src/lib.rs";
    private static final List<String> OWN_NAMES = List.of(
            "AllowMultiple",
            "Hook",
            "UNINCLUDED_SEGMENT_CAPACITY",
            "BLOCK_PROCESSING_VELOCITY",
            "RELAY_CHAIN_SLOT_DURATION_MILLIS",
            "ParachainClient",
            "ParachainBackend",
            "start_node",
            "params",
            "AuraParams",
            "included",
            "future");
    private static final List<String> BLANKS = List.of(" ", "\n", "\t", "\r\n", "   \n\n  ");
    private static final List<String> COMMENTS = List.of(
            " /* pub const SLOT_DURATION: u64 = 1; */ ",
            " // type ConsensusHook = ExpectParentIncluded; {\n",
            " /* } /* nested \" */ ' */ ",
            " /* CheckInherents = CheckInherents, */\n",
            " // aura::run(basic::Params { authoring_duration: 1 }) \"\n");

    abstract void apply(Fixture fixture, Random random);

    private static void rewrite(Fixture fixture, UnaryOperator<String> change) {
        for (String path : fixture.files().keySet().toArray(String[]::new)) {
            if (path.endsWith(".rs")) {
                fixture.put(path, change.apply(fixture.files().get(path)));
            }
        }
    }

    /** Each gap between tokens that may be one becomes another. Doc comments go. */
    private static String spaced(String text, Random random, List<String> gaps) {
        Tokens tokens = Tokens.of("any.rs", text);
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < tokens.count(); i++) {
            spaced.append(tokens.text(i));
            boolean apart = i + 1 < tokens.count() && tokens.end(i) < tokens.start(i + 1);
            boolean free = apart || !isPunctuation(tokens, i) || !isPunctuation(tokens, i + 1);
            if (apart || (free && random.nextInt(3) == 0)) {
                spaced.append(gaps.get(random.nextInt(gaps.size())));
            }
        }
        return spaced.append('\n').toString();
    }

    private static boolean isPunctuation(Tokens tokens, int token) {
        byte kind = tokens.kind(token);
        return !TokenKind.isIdent(kind) && !TokenKind.isLiteral(kind) && kind != TokenKind.LIFETIME;
    }

    private static String renamed(String text, Map<String, String> names) {
        Tokens tokens = Tokens.of("any.rs", text);
        StringBuilder renamed = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.count(); i++) {
            String name = tokens.isIdent(i) ? names.get(tokens.name(i)) : null;
            if (name != null) {
                renamed.append(text, copied, tokens.start(i)).append(name);
                copied = tokens.end(i);
            }
        }
        return renamed.append(text.substring(copied)).toString();
    }
}
