package io.lookahead.scan.source;

import io.lookahead.text.ByteSearch;
import java.util.List;

/**
 * Files that the benchmarks of pallets write: what each call weighs, and nothing about blocks and their time. They are
 * most of a runtime's bytes, and told by a look at those.
 */
public final class GeneratedWeights {

    private static final ByteSearch MARK = ByteSearch.of("WeightInfo");
    private static final List<ByteSearch> MORE = List.of(
            ByteSearch.of("const "),
            ByteSearch.of("static "),
            ByteSearch.of("mod "),
            ByteSearch.of("macro_rules"),
            ByteSearch.of("include!"),
            ByteSearch.of("parameter_types"),
            ByteSearch.of("construct_runtime"),
            ByteSearch.of("#[runtime"),
            ByteSearch.of("register_validate_block"),
            ByteSearch.of("Config for "),
            ByteSearch.of("_apis!"),
            ByteSearch.of("impl Runtime"));

    private GeneratedWeights() {}

    /** Whether a file with these bytes is nothing else. */
    public static boolean are(byte[] bytes) {
        return MARK.foundIn(bytes) && MORE.stream().noneMatch(word -> word.foundIn(bytes));
    }
}
