package io.lookahead.rust.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rust.names.Crates;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.Types;
import io.lookahead.rust.token.Tokens;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypeResolutionTest {

    private final RustAnalysis analysis = new RustAnalysis(Externals.none());

    private ResolvedType resolve(RustCrate crate, String type) {
        return analysis.resolve(Types.parse(Tokens.of("t.rs", type).all()), Scope.of(crate.root()))
                .active();
    }

    private String path(RustCrate crate, String type) {
        ResolvedType resolved = resolve(crate, type);
        if (resolved instanceof ResolvedType.Named named) {
            return named.path();
        }
        return resolved instanceof ResolvedType.Unresolved unresolved
                ? "? " + unresolved.reason()
                : resolved.toString();
    }

    @Test
    void aliases_to_their_end_with_the_way_there() {
        RustCrate crate =
                Crates.single("type A = m::B; mod m { pub type B = super::C; } pub type C = frame_support::Hook<u8>;");

        ResolvedType.Named named = (ResolvedType.Named) resolve(crate, "A");

        assertThat(named.path()).isEqualTo("frame_support::Hook");
        assertThat(named.aliases()).extracting(Definition::name).containsExactly("A", "B", "C");
        assertThat(named.arguments()).hasSize(1);
    }

    @Test
    void generic_aliases_with_arguments_defaults_and_constants() {
        RustCrate crate = Crates.single("""
                pub struct Runtime;
                type Hook<R, const N: u32 = 7> = frame_support::Fixed<R, N, { N * 2 }>;
                type Mine = Hook<Runtime>;
                type Other = Hook<Runtime, 3>;
                """);

        assertThat(number(crate, "Mine", 1)).isEqualTo(7);
        assertThat(number(crate, "Mine", 2)).isEqualTo(14);
        assertThat(number(crate, "Other", 2)).isEqualTo(6);
    }

    private long number(RustCrate crate, String type, int argument) {
        ResolvedType.Named named = (ResolvedType.Named) resolve(crate, type);
        return analysis.valueOf(
                        named.arguments().get(argument),
                        Types.parse(Tokens.of("t.rs", "x").all()))
                .active()
                .number()
                .orElseThrow()
                .longValueExact();
    }

    @Test
    void arguments_keep_the_place_they_were_written_in() {
        RustCrate runtime = new Crates()
                .file("common/lib.rs", "const C: u32 = 3; pub type Hook<R> = frame_support::Fixed<R, C>;")
                .crate("common", Set.of(), "frame_support")
                .file("runtime/lib.rs", "const C: u32 = 9; type ConsensusHook = common::Hook<u8>;")
                .crate("runtime", Set.of(), "common")
                .project()
                .crate("runtime")
                .orElseThrow();

        assertThat(number(runtime, "ConsensusHook", 1)).isEqualTo(3);
    }

    @Test
    void associated_types_through_impls() {
        RustCrate crate = Crates.single("""
                pub trait Own { type Out; }
                pub struct Runtime;
                impl pallet_aura::Config for Runtime { type Slot = u8; type Twice = <Self as pallet_aura::Config>::Slot; }
                impl frame_support::Config for Runtime { type Slot = u16; type Other = Self::Out; }
                impl Own for Runtime { type Out = u32; }
                type R = Runtime;
                """);

        assertThat(path(crate, "<Runtime as pallet_aura::Config>::Slot")).isEqualTo("u8");
        assertThat(path(crate, "<R as frame_support::Config>::Slot")).isEqualTo("u16");
        assertThat(path(crate, "<Runtime as pallet_aura::Config>::Twice")).isEqualTo("u8");
        assertThat(path(crate, "<Runtime as frame_support::Config>::Other")).isEqualTo("u32");
        assertThat(path(crate, "<R as crate::Own>::Out")).isEqualTo("u32");
        assertThat(path(crate, "R")).isEqualTo("demo::Runtime");
    }

    @Test
    void what_cannot_be_told_says_why() {
        RustCrate crate = Crates.single("type A = B; type B = A; mod m {} type D = <X as Y>::Z; pub struct X;");

        assertThat(path(crate, "A")).startsWith("? ").contains("itself");
        assertThat(path(crate, "m")).contains("is a module");
        assertThat(path(crate, "Nowhere")).contains("Nowhere");
        assertThat(path(crate, "D")).contains("no type Z");
        assertThat(path(crate, "frame_support::A")).isEqualTo("frame_support::A");
    }

    @Test
    void variants_of_a_type_by_condition() {
        RustCrate crate = Crates.single("""
                #[cfg(feature = "fast")] type Hook = frame_support::Fast;
                #[cfg(not(feature = "fast"))] type Hook = frame_support::Slow;
                """);

        Explored<ResolvedType> explored =
                analysis.resolve(Types.parse(Tokens.of("t.rs", "Hook").all()), Scope.of(crate.root()));

        assertThat(((ResolvedType.Named) explored.active()).path()).isEqualTo("frame_support::Slow");
        assertThat(explored.variants())
                .extracting(variant -> variant.cfg().text() + " " + ((ResolvedType.Named) variant.value()).name())
                .containsExactlyInAnyOrder("feature = \"fast\" Fast", "not(feature = \"fast\") Slow");
    }

    @Test
    void tuples_and_what_has_no_name() {
        RustCrate crate = Crates.single("");

        assertThat(resolve(crate, "()"))
                .isInstanceOfSatisfying(
                        ResolvedType.Tuple.class,
                        tuple -> assertThat(tuple.elements()).isEmpty());
        assertThat(resolve(crate, "&u8")).isInstanceOf(ResolvedType.Other.class);
        assertThat(path(crate, "u8")).isEqualTo("u8");
    }
}
