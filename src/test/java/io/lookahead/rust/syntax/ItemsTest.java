package io.lookahead.rust.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rust.token.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsTest {

    private static List<Item> items(String source) {
        return Items.inFile(Tokens.of("t.rs", source)).items();
    }

    private static <T extends Item> T only(String source, Class<T> kind) {
        List<Item> items = items(source);
        assertThat(items).hasSize(1);
        assertThat(items.get(0).text()).isEqualTo(source.strip());
        return kind.cast(items.get(0));
    }

    @Test
    void constants_and_statics() {
        ConstItem constant = only("#[cfg(a)] pub(crate) const X: Foo<{ 1 }> = { 1; 2 };", ConstItem.class);

        assertThat(constant.name()).isEqualTo("X");
        assertThat(constant.typeRange()).hasToString("Foo<{ 1 }>");
        assertThat(constant.value()).hasToString("{ 1; 2 }");
        assertThat(constant.head().visibility()).hasToString("pub(crate)");
        assertThat(constant.head().isPublic()).isFalse();
        assertThat(constant.attributes())
                .singleElement()
                .satisfies(attribute -> assertThat(attribute.is("cfg")).isTrue());
        assertThat(only("static mut Y: u8 = 1;", ConstItem.class).kind()).isEqualTo(ConstItem.Kind.STATIC);
        assertThat(only("const _: () = ();", ConstItem.class).name()).isEqualTo("_");
    }

    @Test
    void functions_with_everything() {
        FnItem function = only(
                "pub async unsafe extern \"C\" fn run<T: X<Y = Z>, const N: usize>(self: &Self, mut a: u8, (b, c): P<Q, R>)"
                        + " -> Result<A, B> where T: W { body }",
                FnItem.class);

        assertThat(function.name()).isEqualTo("run");
        assertThat(function.parameters()).extracting(Parameter::name).containsExactly("self", "a", "");
        assertThat(function.parameters().get(2).typeRange()).hasToString("P<Q, R>");
        assertThat(function.parameters().get(0).isReceiver()).isTrue();
        assertThat(function.returns()).hasToString("Result<A, B>");
        assertThat(function.generics().where()).hasToString("where T: W");
        assertThat(function.generics().parameters())
                .extracting(Generics.Parameter::name)
                .containsExactly("T", "N");
        assertThat(function.body()).hasToString("{ body }");
        assertThat(only("fn f(&mut self);", FnItem.class).parameters().get(0).isReceiver())
                .isTrue();
    }

    @Test
    void impls() {
        ImplItem impl = only(
                "unsafe impl<'a, T: A<B>> path::Trait<T> for Runtime<T> where T: C { type X = Y; #[cfg(q)] type X = Z;"
                        + " const K: u8 = 1; fn f() {} }",
                ImplItem.class);

        assertThat(impl.traitRange()).hasToString("path::Trait<T>");
        assertThat(impl.selfRange()).hasToString("Runtime<T>");
        assertThat(impl.types("X"))
                .extracting(type -> String.valueOf(type.target()))
                .containsExactly("Y", "Z");
        assertThat(impl.constants("K")).hasSize(1);
        assertThat(impl.functions("f")).hasSize(1);
        assertThat(only("impl X {}", ImplItem.class).traitRange()).isNull();
        assertThat(only("impl !Send for X {}", ImplItem.class).negative()).isTrue();
        assertThat(only("impl<T> ::a::B for C {}", ImplItem.class).traitRange()).hasToString("::a::B");
        assertThat(only("impl <T as A>::B { }", ImplItem.class).selfRange()).hasToString("<T as A>::B");
        assertThat(only("impl<F> A for F where F: for<'x> Fn(&'x u8) {}", ImplItem.class)
                        .selfRange())
                .hasToString("F");
    }

    @Test
    void types_structs_enums_traits() {
        assertThat(only("type A<T, const N: u8> = B<{ N }, T>;", AliasItem.class)
                        .target())
                .hasToString("B<{ N }, T>");
        StructItem struct = only("struct S<T>{ pub a: A<B, C>, b: u8 }", StructItem.class);
        assertThat(struct.fields()).extracting(FieldDeclaration::name).containsExactly("a", "b");
        assertThat(struct.fields().get(0).typeRange()).hasToString("A<B, C>");
        assertThat(only("pub struct T(pub u8, A<B, C>) where X: Y;", StructItem.class)
                        .fields())
                .hasSize(2);
        assertThat(only("struct U;", StructItem.class).isUnit()).isTrue();
        assertThat(only("enum E { A, #[x] B(u8, C), D = 4 }", EnumItem.class).variants())
                .extracting(EnumVariant::name)
                .containsExactly("A", "B", "D");
        TraitItem trait =
                only("pub trait T<X>: A + B<C = D> { type Y: Z; const K: u8 = 1; fn f(&self) { } }", TraitItem.class);
        assertThat(trait.items()).hasSize(3);
        assertThat(trait.bounds()).hasToString("A + B<C = D>");
    }

    @Test
    void imports_and_their_leaves() {
        UseItem use = only("pub use a::{self, b as c, d::{e, *}, f::g as _};", UseItem.class);

        assertThat(use.leaves())
                .extracting(leaf -> String.join("::", leaf.path()) + (leaf.glob() ? "::*" : "") + " " + leaf.name())
                .containsExactly("a a", "a::b c", "a::d::e e", "a::d::* ", "a::f::g _");
        assertThat(use.leaves().get(1).tree().text()).isEqualTo("b as c");
        assertThat(only("use ::x::y;", UseItem.class).leaves().get(0).global()).isTrue();
    }

    @Test
    void arguments_of_a_macro_that_asks_for_no_commas() {
        MacroCall call = only(
                "register! { Runtime = Runtime Executor = X::<Item = A, B> Check = C; let mut later = 1 }",
                MacroCall.class);

        assertThat(call.arguments()).extracting(MacroArgument::key).contains("Runtime", "Executor", "Check");
        assertThat(call.arguments()).extracting(MacroArgument::key).doesNotContain("Item", "later");
        assertThat(call.arguments().get(0).value()).hasToString("Runtime");
        assertThat(call.arguments().get(1).range()).hasToString("Executor = X::<Item = A, B>");
    }

    @Test
    void macros() {
        MacroCall call = only("a::register! { Runtime = Runtime, Executor = X::<A, B>, Check = C }", MacroCall.class);

        assertThat(call.macro()).isEqualTo("register");
        assertThat(call.arguments()).extracting(MacroArgument::key).containsExactly("Runtime", "Executor", "Check");
        assertThat(call.arguments().get(1).value()).hasToString("X::<A, B>");
        assertThat(call.arguments().get(1).range()).hasToString("Executor = X::<A, B>");
        assertThat(only("m!(a);", MacroCall.class).delimiter()).isEqualTo('(');
        assertThat(only("macro_rules! m { () => {} }", MacroRules.class).name()).isEqualTo("m");
    }

    @Test
    void modules_and_inner_attributes() {
        Items.Parsed file = Items.inFile(Tokens.of("t.rs", "#![no_std] mod a; mod b { #![cfg(x)] const C: u8 = 1; }"));

        assertThat(file.inner()).extracting(Attribute::path).containsExactly("no_std");
        ModItem inline = (ModItem) file.items().get(1);
        assertThat(inline.inner()).extracting(Attribute::path).containsExactly("cfg");
        assertThat(inline.items()).extracting(Item::name).containsExactly("C");
        assertThat(((ModItem) file.items().get(0)).body()).isNull();
    }

    @Test
    void forms_that_only_macros_understand() {
        List<Item> items = Items.inMacroBody(Tokens.of(
                        "t.rs",
                        "pub const A: u8 = 1; pub B: u8 = 2; storage C: u8 = 3; not an item D"
                                + " if #[cfg(a)] { type X = Y; } else if #[cfg(b)] { } else { fn g() {} }"
                                + " impl T for R { type Z = W; }")
                .all());

        assertThat(items).extracting(Item::name).containsExactly("A", "B", "C", "", "");
        assertThat(((ConstItem) items.get(1)).kind()).isEqualTo(ConstItem.Kind.PLAIN);
        assertThat(((ConstItem) items.get(2)).kind()).isEqualTo(ConstItem.Kind.STORAGE);
        assertThat(((CfgIf) items.get(3)).branches()).hasSize(3);
    }

    @Test
    void doc_comments_stand_apart_and_can_be_taken_along() {
        String source = "fn a() {}\n\n// note\n/// Doc\n/// more\n#[x]\npub fn b() {}\n";
        Item item = items(source).get(1);

        assertThat(item.text()).startsWith("#[x]");
        assertThat(item.tokens().source().slice(item.head().spanWithDocs())).startsWith("/// Doc\n/// more\n#[x]");
        assertThat(item.head().core()).hasToString("pub fn b() {}");
    }

    @Test
    void half_written_code_leaves_the_rest_readable() {
        List<Item> items =
                items("const A: u8 = 1;\nuse a::b\npub fn broken( -> {\n}\nconst B: u8 = ;\nconst C: u8 = 3;\nfn");

        assertThat(items).extracting(Item::name).contains("A", "B", "C");
    }

    @Test
    void a_missing_brace_ends_where_the_indentation_says() {
        List<Item> items = items(
                "impl A for B {\n    fn f() {\n        g();\n\n    type X = Y;\n}\nconst C: u8 = 3;\nfn d() {}\n");

        assertThat(items).extracting(Item::name).containsExactly("", "C", "d");
        assertThat(((ImplItem) items.get(0)).items()).extracting(Item::name).containsExactly("f", "X");
    }

    @Test
    void words_that_are_keywords_only_sometimes() {
        assertThat(items("union U { a: u8 } fn union() {} const auto: u8 = 1; fn default() {}"))
                .extracting(Item::name)
                .containsExactly("U", "union", "auto", "default");
        assertThat(only("default impl T for U {}", ImplItem.class).traitRange()).hasToString("T");
    }
}
