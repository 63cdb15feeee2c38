package io.lookahead.rust.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rust.eval.Externals;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Crates;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.MacroArgument;
import io.lookahead.rust.token.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    private final RustAnalysis analysis = new RustAnalysis(Externals.none());

    @Test
    void impls_of_a_trait_wherever_they_stand() {
        RustCrate crate = Crates.single("""
                use pallet_aura::Config as AuraConfig;
                pub struct Runtime;
                impl AuraConfig for Runtime { type A = u8; }
                macro_rules! config { ($r:ident) => { impl pallet_aura::Config for $r { type A = u16; } }; }
                mod m { config!(Runtime); use super::Runtime; }
                impl_apis! { impl frame_support::Api<Block> for Runtime { fn f() {} } }
                impl Runtime {}
                """);

        List<FoundImpl> found = Search.impls(crate, "Config", analysis);

        assertThat(found)
                .extracting(FoundImpl::traitPath)
                .containsExactly("pallet_aura::Config", "pallet_aura::Config");
        assertThat(found).extracting(FoundImpl::selfName).containsOnly("Runtime");
        assertThat(found.get(1).definition().isExpanded()).isTrue();
        assertThat(found.get(1).members("A")).extracting(Definition::name).containsExactly("A");
        FoundImpl api = Search.impls(crate, "Api", analysis).get(0);
        assertThat(api.definition().macro().orElseThrow().macro()).isEqualTo("impl_apis");
        assertThat(api.traitCrate()).isEqualTo("frame_support");
    }

    @Test
    void macro_calls_and_their_arguments() {
        RustCrate crate = Crates.single(
                "mod m { a::register! { Runtime = R, Executor = X::<A, B> } } macro_rules! register { () => {} }");

        assertThat(Search.macroCalls(crate, "register"))
                .singleElement()
                .satisfies(call -> assertThat(call.arguments())
                        .extracting(MacroArgument::key)
                        .containsExactly("Runtime", "Executor"));
    }

    @Test
    void calls_methods_literals_and_closures_with_the_scope_they_stand_in() {
        RustCrate crate = Crates.single("""
                fn start() {
                    use frame_support::collators::basic::{self as aura, Params as AuraParams};
                    let params = AuraParams { client: client.clone(), backend, hash: move |h| { other::run(h) } };
                    let fut = aura::run::<Block, _>(params);
                    spawn!(aura::run(1));
                }
                impl X { fn method(&self) { self.start().run() } }
                """);
        List<Body> bodies = Search.bodies(crate);

        assertThat(bodies).extracting(body -> body.function().name()).containsExactly("start", "method");
        List<Found<Expr.Call>> calls = bodies.get(0).calls("run");
        assertThat(calls)
                .extracting(found -> target(found))
                .containsExactly("?", "frame_support::collators::basic::run", "frame_support::collators::basic::run");
        Found<Expr.StructLiteral> literal =
                bodies.get(0).structLiterals("AuraParams").get(0);
        assertThat(literal.expression().fields())
                .extracting(FieldValue::name)
                .containsExactly("client", "backend", "hash");
        assertThat(analysis.target(literal.expression().path(), literal.scope(), Namespace.TYPE)
                        .map(Target::path))
                .contains("frame_support::collators::basic::Params");
        assertThat(bodies.get(0).methodCalls("clone")).hasSize(1);
        assertThat(bodies.get(0).closures()).hasSize(1);
        assertThat(bodies.get(1).methodCalls("run")).hasSize(1);
        assertThat(bodies.get(1).calls("run")).isEmpty();
    }

    @Test
    void a_type_called_like_a_function_in_a_macro_has_no_name_and_stops_nothing() {
        RustCrate crate = Crates.single("""
                fn start() {
                    in_runtime! {<service::Executor>(|config| { run(config) })}
                    in_runtime! {<service::Executor as Starts> { run: 1 }}
                }
                """);
        Body body = Search.bodies(crate).get(0);

        assertThat(body.calls("run")).hasSize(1);
        assertThat(body.structLiterals("Executor")).isEmpty();
        assertThat(body.paths("run")).hasSize(1);
    }

    private String target(Found<Expr.Call> found) {
        Expr.PathExpr callee = (Expr.PathExpr) found.expression().callee();
        return analysis.target(callee.path(), found.scope(), Namespace.VALUE)
                .map(Target::path)
                .orElse("?");
    }

    @Test
    void the_items_around_a_place() {
        String source = "mod m { apis! { impl A for B { fn f() { here } } } }";
        Tokens tokens = Tokens.of("t.rs", source);

        assertThat(Enclosing.items(tokens, source.indexOf("here")))
                .extracting(Item::name)
                .containsExactly("m", "apis", "", "f");
        assertThat(Enclosing.items(tokens, source.length() + 5)).isEmpty();
    }

    @Test
    void items_by_name_and_constants() {
        RustCrate crate =
                Crates.single("const A: u8 = 1; mod m { pub struct A; parameter_types! { pub const B: u8 = 1; } }");

        assertThat(Search.named(crate, "A")).extracting(Definition::path).containsExactly("demo::A", "demo::m::A");
        assertThat(Search.constants(crate)).extracting(Definition::name).containsExactly("A", "B");
    }
}
