package io.lookahead.rust.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rust.names.CrateGraph;
import io.lookahead.rust.names.CrateInfo;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Dependency;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.RustProject;
import io.lookahead.text.MemoryTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private final RustAnalysis analysis =
            new RustAnalysis(path -> path.equals("frame_support::weights::WEIGHT_REF_TIME_PER_SECOND")
                    ? java.util.Optional.of(Value.Int.of(1_000_000_000_000L))
                    : java.util.Optional.empty());

    private static RustCrate crate(String source) {
        Map<String, Dependency> dependencies = Map.of(
                "frame_support",
                new Dependency.External("frame_support"),
                "sp_core",
                new Dependency.External("sp_core"));
        return new RustProject(
                        MemoryTree.of(Map.of("lib.rs", source)),
                        CrateGraph.of(List.of(CrateInfo.of("demo", "lib.rs", dependencies))))
                .crate("demo")
                .orElseThrow();
    }

    private Evaluation constant(String source, String name) {
        RustCrate crate = crate(source);
        Definition definition = crate.root().declarations(name).get(0);
        return analysis.evaluate(definition).active();
    }

    private long number(String source, String name) {
        Evaluation evaluation = constant(source, name);
        assertThat(evaluation.reason()).isEmpty();
        return evaluation.number().orElseThrow().longValueExact();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "u64 # 1 + 2 * 3 # 7",
                "u64 # (1 + 2) * 3 # 9",
                "u64 # 12_000u64 / 5 # 2400",
                "u32 # 1 << 4 # 16",
                "u32 # 0xff & 0b1010 # 10",
                "u8 # 300u32 as u8 # 44",
                "i8 # -1i32 as i8 # -1",
                "u64 # u32::MAX as u64 + 1 # 4294967296",
                "u64 # 10u64.saturating_sub(20) # 0",
                "u64 # 10u64.checked_div(3).unwrap() # 3",
                "u64 # 2u64.pow(10) # 1024",
                "u64 # if 3 > 2 { 5 } else { 6 } # 5",
                "u64 # { let x = 4; x * x } # 16",
                "u64 # match 3 { 1 | 2 => 1, 3 => 7, _ => 0 } # 7",
                "u64 # core::cmp::max(3, 9) # 9",
                "u64 # u64::from(7u32) # 7",
            })
    void expressions(String type, String expression, long expected) {
        assertThat(number("const X: " + type + " = " + expression + ";", "X")).isEqualTo(expected);
    }

    @Test
    void overflow_is_no_value() {
        assertThat(constant("const X: u8 = 200 + 100;", "X").reason()).contains("u8");
    }

    @Test
    void constants_through_modules_aliases_and_globs() {
        String source = """
                pub type BlockNumber = u32;
                mod time { use super::BlockNumber;
                  pub const MILLIS: u64 = 12_000; pub const MINUTES: BlockNumber = 60_000 / (MILLIS as BlockNumber); }
                use time::*;
                pub mod again { pub use crate::time::MINUTES as M; }
                const HOURS: BlockNumber = again::M * 60;
                """;
        assertThat(number(source, "HOURS")).isEqualTo(300);
    }

    @Test
    void values_that_types_carry() {
        String source = """
                use frame_support::{parameter_types, traits::{ConstU64, Get}};
                const SLOT: u64 = 6000;
                parameter_types! { pub const Period: u64 = SLOT / 2; pub Other: u64 = Period::get() + 1; }
                type Carrier = ConstU64<{ SLOT / 2 }>;
                type Generic<const N: u64> = ConstU64<N>;
                type Alias = Generic<SLOT>;
                pub struct Own; impl Get<u64> for Own { fn get() -> u64 { <Period as Get<u64>>::get() * 2 } }
                """;
        RustCrate crate = crate(source);
        for (Map.Entry<String, Long> expected : Map.of(
                        "Period", 3000L, "Other", 3001L, "Carrier", 3000L, "Alias", 6000L, "Own", 6000L)
                .entrySet()) {
            var type = io.lookahead.rust.syntax.Types.parse(
                    io.lookahead.rust.token.Tokens.of("t", expected.getKey()).all());
            Evaluation value = analysis.valueOf(type, io.lookahead.rust.names.Scope.of(crate.root()))
                    .active();
            assertThat(value.reason()).isEmpty();
            assertThat(value.number().orElseThrow().longValueExact()).isEqualTo(expected.getValue());
        }
    }

    @Test
    void variants_by_feature() {
        String source = """
                #[cfg(feature = "fast")] pub const A: u64 = 6000;
                #[cfg(not(feature = "fast"))] pub const A: u64 = 12000;
                pub const B: u64 = if cfg!(feature = "other") { A } else { A / 2 };
                """;
        RustCrate crate = crate(source);
        Explored<Evaluation> explored =
                analysis.evaluate(crate.root().declarations("B").get(0));
        assertThat(explored.active().number().orElseThrow().longValueExact()).isEqualTo(6000);
        Map<String, Long> variants = new TreeMap<>();
        explored.variants()
                .forEach(variant -> variants.put(
                        variant.cfg().text(),
                        variant.value().number().orElseThrow().longValueExact()));
        assertThat(variants)
                .isEqualTo(Map.of(
                        "feature = \"fast\"", 3000L,
                        "not(feature = \"fast\")", 6000L,
                        "feature = \"other\"", 12000L,
                        "not(feature = \"other\")", 6000L));
    }

    @Test
    void weights() {
        String source = """
                use frame_support::weights::{Weight, WEIGHT_REF_TIME_PER_SECOND};
                const W: Weight = Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND, 0).saturating_div(2).set_proof_size(5);
                """;
        assertThat(number(source, "W")).isEqualTo(500_000_000_000L);
    }

    @Test
    void macros_of_the_crate() {
        String source = """
                macro_rules! pick { ($a:expr, $b:expr) => { if cfg!(feature = "x") { $a } else { $b } }; }
                macro_rules! consts { ($($name:ident = $value:expr),* $(,)?) => { $(pub const $name: u64 = $value * 2;)* }; }
                consts! { A = 1 + 2, B = 4, }
                const C: u64 = pick!(1, 2);
                """;
        assertThat(number(source, "A")).isEqualTo(6);
        assertThat(number(source, "B")).isEqualTo(8);
        assertThat(number(source, "C")).isEqualTo(2);
    }
}
