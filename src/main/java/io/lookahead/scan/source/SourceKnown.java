package io.lookahead.scan.source;

import io.lookahead.facts.Call;
import io.lookahead.facts.Import;
import io.lookahead.facts.Known;
import io.lookahead.facts.MacroArgument;
import io.lookahead.facts.Parameter;
import io.lookahead.facts.Side;
import io.lookahead.facts.StructLiteral;
import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.Stmt;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What source says whatever it is about, as facts: imports, calls, struct literals, parameters, macro arguments. */
public final class SourceKnown {

    private final Side side;
    private final RustAnalysis rust;

    public SourceKnown(Side side, RustAnalysis rust) {
        this.side = side;
        this.rust = rust;
    }

    /** Imports of modules and arguments of macro calls, those under a condition that does not hold left out. */
    public List<Known> ofItems(RustCrate crate) {
        List<Known> known = new ArrayList<>();
        for (Definition definition : crate.definitions()) {
            if (definition.truth() == Truth.FALSE) {
                continue;
            }
            if (definition.item() instanceof UseItem use) {
                known.addAll(imports(use));
            } else if (definition.item() instanceof MacroCall call) {
                call.arguments()
                        .forEach(argument -> known.add(new MacroArgument(
                                side,
                                call.macro(),
                                argument.key(),
                                argument.value().normalized(),
                                argument.location())));
            }
        }
        return known;
    }

    private List<Known> imports(UseItem use) {
        List<Known> imports = new ArrayList<>();
        for (UseTree.Leaf leaf : use.leaves()) {
            if (!leaf.glob()) {
                imports.add(new Import(
                        side,
                        String.join("::", leaf.path()),
                        leaf.name(),
                        leaf.tree().location()));
            }
        }
        return imports;
    }

    /** What a function takes, calls, builds and imports inside. */
    public List<Known> ofBody(Body body) {
        List<Known> known = new ArrayList<>();
        String function = body.function().name();
        body.function().parameters().stream()
                .filter(parameter -> parameter.typeRange() != null)
                .forEach(parameter -> known.add(
                        new Parameter(side, function, parameter.name(), typeOf(parameter), parameter.location())));
        body.all(Expr.Block.class)
                .forEach(block -> block.expression().statements().stream()
                        .filter(Stmt.ItemStmt.class::isInstance)
                        .map(statement -> ((Stmt.ItemStmt) statement).item())
                        .filter(item -> exists(item, body))
                        .forEach((Item item) -> {
                            if (item instanceof UseItem use) {
                                known.addAll(imports(use));
                            }
                        }));
        body.all(Expr.Call.class).forEach(found -> {
            if (found.expression().callee() instanceof Expr.PathExpr callee) {
                known.add(new Call(side, path(callee.path(), found.scope(), Namespace.VALUE), found.location()));
            }
        });
        body.all(Expr.StructLiteral.class)
                .forEach(found -> known.add(new StructLiteral(
                        side,
                        path(found.expression().path(), found.scope(), Namespace.TYPE),
                        fields(found.expression()),
                        found.location())));
        return known;
    }

    private static boolean exists(Item item, Body body) {
        return body.definition().module().crate().evaluate(Cfg.of(item.attributes())) != Truth.FALSE;
    }

    private static String typeOf(io.lookahead.rust.syntax.Parameter parameter) {
        return parameter.typeRange() == null ? "" : parameter.typeRange().normalized();
    }

    private static Map<String, String> fields(Expr.StructLiteral literal) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (FieldValue field : literal.fields()) {
            fields.put(field.name(), field.value().range().normalized());
        }
        return fields;
    }

    /** The whole path; as written where it leads nowhere. */
    private String path(PathRef path, Scope scope, Namespace namespace) {
        Optional<Target> target = rust.target(path, scope, namespace);
        return target.map(SdkNames::path).orElseGet(path::names);
    }
}
