package io.lookahead.rust.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathResolverTest {

    private static List<String> type(RustCrate crate, String module, String path) {
        return Crates.meaning(crate, module, path, Namespace.TYPE);
    }

    private static List<String> value(RustCrate crate, String module, String path) {
        return Crates.meaning(crate, module, path, Namespace.VALUE);
    }

    @Test
    void the_ways_to_begin_a_path() {
        RustCrate crate = Crates.single("pub struct A; mod m { pub struct B; pub mod n { pub struct C; } }");

        assertThat(type(crate, "m::n", "crate::A")).containsExactly("demo::A");
        assertThat(type(crate, "m::n", "super::B")).containsExactly("demo::m::B");
        assertThat(type(crate, "m::n", "super::super::A")).containsExactly("demo::A");
        assertThat(type(crate, "m::n", "self::C")).containsExactly("demo::m::n::C");
        assertThat(type(crate, "m::n", "C")).containsExactly("demo::m::n::C");
        assertThat(type(crate, "m::n", "A")).isEmpty();
        assertThat(type(crate, "", "::pallet_aura::Config")).containsExactly("pallet_aura::Config");
        assertThat(type(crate, "", "u32")).containsExactly("u32");
        assertThat(type(crate, "", "Vec")).containsExactly("alloc::vec::Vec");
    }

    @Test
    void imports_with_renames_groups_and_self() {
        RustCrate crate = Crates.single(
                "mod a { pub mod b { pub const X: u8 = 1; pub struct S; } } use a::{b::{self, X as Y, S as _}, b as c};");

        assertThat(value(crate, "", "Y")).containsExactly("demo::a::b::X");
        assertThat(value(crate, "", "b::X")).containsExactly("demo::a::b::X");
        assertThat(value(crate, "", "c::X")).containsExactly("demo::a::b::X");
        assertThat(value(crate, "", "X")).isEmpty();
        assertThat(type(crate, "", "S")).isEmpty();
    }

    @Test
    void globs_bring_what_may_be_seen_and_named_imports_win() {
        RustCrate crate = Crates.single("""
                mod a { pub const X: u8 = 1; const HIDDEN: u8 = 2; pub(crate) const Z: u8 = 4; pub use super::b::*; }
                mod b { pub const X: u8 = 3; pub const DEEP: u8 = 5; }
                mod user { use super::a::*; use super::b::X; mod inner { use super::*; } }
                """);

        assertThat(value(crate, "user", "X")).containsExactly("demo::b::X");
        assertThat(value(crate, "user", "HIDDEN")).isEmpty();
        assertThat(value(crate, "user", "Z")).containsExactly("demo::a::Z");
        assertThat(value(crate, "user", "DEEP")).containsExactly("demo::b::DEEP");
        assertThat(value(crate, "user::inner", "X")).containsExactly("demo::b::X");
        assertThat(value(crate, "a", "HIDDEN")).containsExactly("demo::a::HIDDEN");
    }

    @Test
    void globs_and_imports_in_circles_end() {
        RustCrate crate = Crates.single(
                "mod a { pub use super::b::*; pub use super::b::P as Q; } mod b { pub use super::a::*; pub use super::a::Q as P;"
                        + " pub const X: u8 = 1; } use a::*; use nothing::nothing;");

        assertThat(value(crate, "", "X")).containsExactly("demo::b::X");
        assertThat(value(crate, "", "P")).isEmpty();
        assertThat(value(crate, "", "nothing")).isEmpty();
    }

    @Test
    void crates_of_the_project_and_from_elsewhere_under_any_name() {
        RustProject project = new Crates()
                .file(
                        "common/lib.rs",
                        "pub mod time { pub const X: u8 = 1; } pub use pallet_aura as aura; pub use time::X;")
                .crate("common", Set.of(), "pallet_aura")
                .file("runtime/lib.rs", "use shared::{aura::Config as AuraConfig, X}; extern crate system as sys;")
                .crate("runtime", Set.of(), "shared=common", "system=frame_system")
                .project();
        RustCrate runtime = project.crate("runtime").orElseThrow();

        assertThat(value(runtime, "", "X")).containsExactly("common::time::X");
        assertThat(value(runtime, "", "shared::time::X")).containsExactly("common::time::X");
        assertThat(type(runtime, "", "AuraConfig")).containsExactly("pallet_aura::Config");
        assertThat(type(runtime, "", "system::Config")).containsExactly("frame_system::Config");
        assertThat(type(runtime, "", "sys::Config")).containsExactly("frame_system::Config");
    }

    @Test
    void what_only_a_glob_from_elsewhere_may_bring_is_not_sure() {
        RustCrate crate = Crates.single("use sp_std::prelude::*; use frame_support::traits::*; pub struct Own;");

        assertThat(type(crate, "", "ConstU64"))
                .containsExactly("frame_support::traits::ConstU64?", "sp_std::prelude::ConstU64?");
        assertThat(type(crate, "", "Own")).containsExactly("demo::Own");
        assertThat(type(crate, "", "pallet_aura")).containsExactly("pallet_aura");
    }

    @Test
    void what_an_import_names_that_one_glob_alone_may_bring_is_sure() {
        RustCrate crate = Crates.single("mod one { pub use frame_support::traits::*; }"
                + " mod two { pub use frame_support::traits::*; pub use sp_std::prelude::*; }"
                + " use one::ConstU64; use two::ConstU32;");

        assertThat(type(crate, "", "ConstU64")).containsExactly("frame_support::traits::ConstU64");
        assertThat(type(crate, "", "ConstU32"))
                .containsExactly("frame_support::traits::ConstU32?", "sp_std::prelude::ConstU32?");
        assertThat(type(crate, "", "one::Other")).containsExactly("frame_support::traits::Other?");
    }

    @Test
    void names_that_a_macro_from_elsewhere_is_told_are_its_own() {
        RustCrate crate = Crates.single(
                "use sp_std::prelude::*; construct_runtime! { pub enum Runtime { System: frame_system = 0, Aura: pallet_aura } }"
                        + " mod inner { use super::*; }");

        assertThat(type(crate, "", "Aura")).containsExactly("demo::Aura");
        assertThat(type(crate, "", "Runtime")).containsExactly("demo::Runtime");
        assertThat(type(crate, "inner", "crate::System")).containsExactly("demo::System");
    }

    @Test
    void every_alternative_is_told_with_its_truth() {
        RustCrate crate = Crates.single("""
                #[cfg(feature = "std")] pub const A: u8 = 1;
                #[cfg(not(feature = "std"))] pub const A: u8 = 2;
                #[cfg(target_os = "linux")] mod m { pub const B: u8 = 3; }
                #[cfg(feature = "fast")] use m::B as C;
                """);

        assertThat(value(crate, "", "A")).containsExactly("demo::A", "demo::A off");
        assertThat(value(crate, "", "m::B")).containsExactly("demo::m::B maybe");
        assertThat(value(crate, "", "C")).containsExactly("demo::m::B off");
    }

    @Test
    void variants_of_enums_also_through_globs() {
        RustCrate crate = Crates.single("pub enum E { A, B } use E::*; use E::B as C;");

        assertThat(value(crate, "", "E::A")).containsExactly("demo::E::A");
        assertThat(value(crate, "", "A")).containsExactly("demo::E::A");
        assertThat(value(crate, "", "C")).containsExactly("demo::E::B");
    }

    @Test
    void modules_that_a_macro_rewrites_lend_their_names() {
        RustCrate crate = Crates.single("#[frame_support::runtime] mod runtime { pub struct Runtime; }"
                + " #[cfg(feature = \"std\")] mod plain { pub struct Hidden; }");

        assertThat(type(crate, "", "Runtime")).containsExactly("demo::runtime::Runtime");
        assertThat(type(crate, "", "Hidden")).isEmpty();
    }

    @Test
    void a_name_that_nobody_declares_is_told_with_the_macros_that_may() {
        RustCrate crate = Crates.single("construct_runtime! { pub enum Runtime { } }");
        Resolution resolution = PathResolver.resolve(List.of("RuntimeCall"), Scope.of(crate.root()), Namespace.TYPE);

        assertThat(resolution.active()).isEmpty();
        assertThat(resolution.why()).contains("RuntimeCall").contains("construct_runtime!");
    }
}
