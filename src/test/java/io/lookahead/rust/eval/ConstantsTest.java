package io.lookahead.rust.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rust.names.Crates;
import io.lookahead.rust.names.RustCrate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constants by the way they reach their value. */
class ConstantsTest {

    private final RustAnalysis analysis = new RustAnalysis(path ->
            path.equals("frame_support::weights::SECOND") ? Optional.of(Value.Int.of(1_000_000)) : Optional.empty());

    private Evaluation evaluate(RustCrate crate, String name) {
        return analysis.evaluate(crate.root().declarations(name).get(0)).active();
    }

    private long number(String source) {
        Evaluation evaluation = evaluate(Crates.single(source), "X");
        assertThat(evaluation.reason()).isEmpty();
        return evaluation.number().orElseThrow().longValueExact();
    }

    private String reason(String source) {
        return evaluate(Crates.single(source), "X").reason();
    }

    @Test
    void associated_constants_of_impls_traits_and_types() {
        assertThat(number("struct S; impl S { const A: u64 = 4; const B: u64 = Self::A * 2; } const X: u64 = S::B;"))
                .isEqualTo(8);
        assertThat(number("trait T { const A: u64; const B: u64 = 5; } struct S; impl T for S { const A: u64 = 4; }"
                        + " const X: u64 = <S as T>::A + <S as T>::B;"))
                .isEqualTo(9);
        assertThat(number(
                        "trait T { const A: u64; const B: u64 = Self::A + 1; } struct S; impl T for S { const A: u64 = 4; }"
                                + " const X: u64 = <S as T>::B;"))
                .isEqualTo(5);
        assertThat(number("const X: u64 = u8::MAX as u64 + u16::BITS as u64;")).isEqualTo(271);
    }

    @Test
    void functions_of_the_project() {
        assertThat(number(
                        "const fn deposit(items: u32, bytes: u32) -> u64 { let a = items as u64 * 10; a + bytes as u64 }"
                                + " const X: u64 = deposit(2, 3);"))
                .isEqualTo(23);
        assertThat(number("const fn f(n: u64) -> u64 { if n == 0 { return 1; } n * f(n - 1) } const X: u64 = f(5);"))
                .isEqualTo(120);
        assertThat(number("struct S; impl S { fn slot() -> u64 { 7 } } const X: u64 = S::slot();"))
                .isEqualTo(7);
    }

    @Test
    void a_weight_whose_proof_size_is_of_another_crate_keeps_its_time() {
        String weight =
                "use frame_support::weights::{Weight, SECOND}; use frame_support::MOST_PROOF; const W: Weight = ";

        assertThat(number(weight + "Weight::from_parts(SECOND / 2, 0).set_proof_size(MOST_PROOF as u64);"
                        + " const X: u64 = W.saturating_mul(3).ref_time();"))
                .isEqualTo(1_500_000);
        assertThat(number(weight + "Weight::from_parts(SECOND, MOST_PROOF as u64);"
                        + " const X: u64 = (W + Weight::from_parts(5, 1)).ref_time();"))
                .isEqualTo(1_000_005);
        assertThat(reason(weight + "Weight::from_parts(SECOND, MOST_PROOF as u64); const X: u64 = W.proof_size();"))
                .contains("proof size");
        assertThat(reason(weight + "Weight::from_parts(MOST_PROOF as u64, 0); const X: u64 = W.ref_time();"))
                .contains("frame_support::MOST_PROOF");
    }

    @Test
    void blocks_with_items_and_imports_of_their_own() {
        assertThat(number("mod m { pub const A: u64 = 3; } const X: u64 = { use m::A; const B: u64 = A + 1; B * 2 };"))
                .isEqualTo(8);
    }

    @Test
    void constants_across_crates_under_their_own_features() {
        RustCrate runtime = new Crates()
                .file(
                        "common/lib.rs",
                        "#[cfg(feature = \"fast\")] pub const A: u64 = 6; #[cfg(not(feature = \"fast\"))] pub const A: u64 = 12;")
                .crate("common", Set.of("fast"))
                .file("runtime/lib.rs", "use common::A; const X: u64 = A * 1000;")
                .crate("runtime", Set.of(), "common")
                .project()
                .crate("runtime")
                .orElseThrow();

        assertThat(evaluate(runtime, "X").number().orElseThrow()).isEqualTo(6000);
    }

    @Test
    void what_the_caller_knows_of_other_crates() {
        assertThat(number("use frame_support::weights::SECOND; const X: u64 = SECOND / 2;"))
                .isEqualTo(500_000);
        assertThat(reason("const X: u64 = frame_support::weights::MINUTE;")).contains("frame_support::weights::MINUTE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "A; const A: u64 = B; const B: u64 = A ~ leads back to itself",
                "1 / 0 ~ division by zero",
                "-1 ~ does not fit u64",
                "u64::MAX + 1 ~ does not fit u64",
                "1 << 64 ~ does not fit u64",
                "1u64 << 64 ~ overflows",
                "0u8 - 1 ~ does not fit u8",
                "N ~ N",
                "unknown() ~ unknown",
                "f(1); fn f(n: u64) -> u64 { loop {} } ~ cannot be evaluated",
                "f(1); fn f(n: u64) -> u64 { f(n + 1) } ~ leads back to itself or is too long",
                "if x { 1 } else { 2 } ~ x",
                "if cfg!(unix) { 1 } else { 2 } ~ depends on cfg(unix)",
                "A; #[cfg(unix)] const A: u64 = 1; #[cfg(windows)] const A: u64 = 2 ~ depends on cfg",
                "A; #[cfg(feature = \"never\")] const A: u64 = 1 ~ depends on cfg(feature = \"never\")",
                "None.unwrap() ~ nothing to unwrap",
                "5u8.checked_sub(6).unwrap() ~ nothing to unwrap",
                "5.saturating_sub(6) ~ saturating_sub",
            })
    void no_value_and_why(String value, String reason) {
        assertThat(reason("const X: u64 = " + value + ";")).contains(reason);
    }

    @Test
    void a_typed_value_keeps_its_type_and_a_conversion_loses_it() {
        assertThat(number("const A: u8 = 200; const X: u64 = A as u64 + 100;")).isEqualTo(300);
        assertThat(number("const A: u8 = 200; const B: u64 = A.into(); const X: u64 = B + 100;"))
                .isEqualTo(300);
        assertThat(number("type N = u8; const A: N = 5; const X: u64 = A.saturating_sub(6) as u64;"))
                .isZero();
    }

    @Test
    void durations_weights_and_fractions() {
        assertThat(
                        number(
                                "use core::time::Duration; const X: Duration = Duration::from_secs(2) + Duration::from_millis(5);"))
                .isEqualTo(2005);
        assertThat(number("use core::time::Duration; const X: u64 = Duration::from_millis(1500).as_secs();"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "use frame_support::Weight; const A: Weight = Weight::from_parts(10, 4);"
                                        + " const X: u64 = (A * 3).saturating_sub(Weight::from_parts(5, 0)).ref_time() + A.proof_size();"))
                .isEqualTo(29);
        assertThat(
                        number(
                                "use frame_support::{Weight, Perbill}; const X: Weight = Perbill::from_percent(75) * Weight::from_parts(1000, 8);"))
                .isEqualTo(750);
    }

    @Test
    void structs_tuples_and_arrays() {
        assertThat(
                        number(
                                "struct P { a: u64, b: u64 } const Q: P = P { a: 1, b: 2 }; const R: P = P { a: 5, ..Q };"
                                        + " const T: (u64, u64) = (3, 4); const L: [u64; 2] = [6, 7]; const X: u64 = R.a * 100 + R.b + T.1 + L[1];"))
                .isEqualTo(513);
    }

    @Test
    void macros_of_the_project_in_values() {
        assertThat(number(
                        "macro_rules! pick { ($p:expr, $t:expr) => { if cfg!(feature = \"test-net\") { $t } else { $p } } }"
                                + " const X: u64 = pick!(500, 2000);"))
                .isEqualTo(500);
        assertThat(number(
                        "mod deep { macro_rules! sum { () => { 0 }; ($a:expr $(, $r:expr)*) => { $a + sum!($($r),*) } }"
                                + " pub const A: u64 = sum!(1, 2, 3); } const X: u64 = deep::A;"))
                .isEqualTo(6);
    }

    @Test
    void conditions_inside_functions() {
        RustCrate crate = Crates.single("""
                const fn slot() -> u64 {
                    #[cfg(feature = "fast")]
                    { 6 }
                    #[cfg(not(feature = "fast"))]
                    { 12 }
                }
                const X: u64 = slot();
                """);

        Explored<Evaluation> explored =
                analysis.evaluate(crate.root().declarations("X").get(0));

        assertThat(explored.active().number().orElseThrow()).isEqualTo(12);
        assertThat(explored.variants())
                .extracting(variant ->
                        variant.cfg().text() + " " + variant.value().number().orElseThrow())
                .containsExactlyInAnyOrder("feature = \"fast\" 6", "not(feature = \"fast\") 12");
    }

    @Test
    void a_value_that_no_condition_chose_has_no_variants() {
        RustCrate crate = Crates.single("#[cfg(feature = \"std\")] use sp_std as s; const X: u64 = 1;");

        assertThat(analysis.evaluate(crate.root().declarations("X").get(0)).variants())
                .isEmpty();
    }
}
