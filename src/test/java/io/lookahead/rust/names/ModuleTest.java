package io.lookahead.rust.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Diagnostic;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.syntax.ConstItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static List<String> constants(RustCrate crate) {
        return crate.definitions().stream()
                .filter(definition -> definition.item() instanceof ConstItem)
                .map(Definition::path)
                .toList();
    }

    private static RustCrate crate(Crates crates) {
        return crates.crate("demo", Set.of("fast"), "cfg_if", "frame_support")
                .project()
                .crate("demo")
                .orElseThrow();
    }

    @Test
    void files_are_found_where_rust_looks_for_them() {
        RustCrate crate = crate(new Crates()
                .file(
                        "demo/lib.rs",
                        "mod a; mod b; mod c { mod d; #[path = \"odd.rs\"] mod e; } #[path = \"x/y.rs\"] mod f;")
                .file("demo/a.rs", "mod sub; const A: u8 = 1;")
                .file("demo/a/sub.rs", "const SUB: u8 = 1;")
                .file("demo/b/mod.rs", "mod sub; const B: u8 = 1;")
                .file("demo/b/sub.rs", "const SUB: u8 = 1;")
                .file("demo/c/d.rs", "const D: u8 = 1;")
                .file("demo/c/odd.rs", "const E: u8 = 1;")
                .file("demo/x/y.rs", "mod sub; const F: u8 = 1;")
                .file("demo/x/sub.rs", "const SUB: u8 = 1;"));

        assertThat(constants(crate))
                .containsExactlyInAnyOrder(
                        "demo::a::A",
                        "demo::a::sub::SUB",
                        "demo::b::B",
                        "demo::b::sub::SUB",
                        "demo::c::d::D",
                        "demo::c::e::E",
                        "demo::f::F",
                        "demo::f::sub::SUB");
        assertThat(crate.project().problems()).isEmpty();
    }

    @Test
    void a_module_without_a_file_is_told_unless_it_is_off() {
        RustCrate crate = crate(new Crates()
                .file(
                        "demo/lib.rs",
                        "mod gone; #[cfg(test)] mod tests; #[cfg(feature = \"slow\")] mod slow; const A: u8 = 1;"));

        assertThat(constants(crate)).containsExactly("demo::A");
        assertThat(crate.project().problems())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("gone");
    }

    @Test
    void a_module_that_contains_itself_ends() {
        RustCrate crate = crate(new Crates()
                .file("demo/lib.rs", "#[path = \"lib.rs\"] mod again; mod a;")
                .file("demo/a.rs", "#[path = \"a.rs\"] mod again; const A: u8 = 1;"));

        assertThat(constants(crate)).containsExactly("demo::a::A");
        assertThat(crate.project().problems()).hasSize(2);
    }

    @Test
    void paths_that_lead_out_of_the_project_lead_nowhere() {
        RustCrate crate =
                crate(new Crates().file("demo/lib.rs", "#[path = \"../../x.rs\"] mod out; include!(\"../../y.rs\");"));

        assertThat(constants(crate)).isEmpty();
    }

    @Test
    void conditional_paths_choose_the_file() {
        RustCrate crate = crate(new Crates()
                .file(
                        "demo/lib.rs",
                        "#[cfg_attr(feature = \"fast\", path = \"fast.rs\")] #[cfg_attr(not(feature = \"fast\"), path = \"slow.rs\")]"
                                + " mod speed;")
                .file("demo/fast.rs", "const FAST: u8 = 1;")
                .file("demo/slow.rs", "const SLOW: u8 = 1;"));

        assertThat(constants(crate)).containsExactly("demo::speed::FAST");
    }

    @Test
    void included_files_and_macro_bodies_count_as_written_here() {
        RustCrate crate = crate(new Crates().file("demo/lib.rs", """
                        include!("inc/part.rs");
                        parameter_types! { pub const P: u8 = 1; }
                        cfg_if::cfg_if! { if #[cfg(feature = "fast")] { const Q: u8 = 1; } else { const Q: u8 = 2; } }
                        impl_apis! { impl A for B { } }
                        """).file("demo/inc/part.rs", "const I: u8 = 1;"));

        assertThat(constants(crate)).containsExactly("demo::I", "demo::P", "demo::Q", "demo::Q");
        List<Definition> chosen = crate.root().declarations("Q");
        assertThat(chosen).extracting(Definition::truth).containsExactly(Truth.TRUE, Truth.FALSE);
        assertThat(chosen.get(1).cfg().text()).isEqualTo("not(feature = \"fast\")");
        assertThat(crate.root().declarations("P").get(0).isParameterType()).isTrue();
        assertThat(crate.root().declarations("P").get(0).macro().orElseThrow().macro())
                .isEqualTo("parameter_types");
    }

    @Test
    void conditions_of_files_modules_and_items_add_up() {
        RustCrate crate = crate(new Crates()
                .file("demo/lib.rs", "#[cfg(feature = \"fast\")] mod a;")
                .file("demo/a.rs", "#![cfg(unix)] #[cfg(feature = \"slow\")] const X: u8 = 1; const Y: u8 = 1;"));
        Module a = crate.root().children().get(0);

        assertThat(a.declarations("X").get(0).truth()).isEqualTo(Truth.FALSE);
        assertThat(a.declarations("Y").get(0).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(a.declarations("Y").get(0).effectiveCfg().text()).isEqualTo("all(feature = \"fast\", unix)");
    }
}
