package io.lookahead.edit.node;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Side;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.search.Search;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The functions of one side of the target, as they are now. */
final class CodeOf {

    private static final Pattern TEST = Pattern.compile("\\btest\\b");

    private final Bench bench;
    private final Side side;
    private final RustCrate crate;
    private final List<Body> bodies;

    /** @throws Unperformable when the side has no crate */
    CodeOf(Bench bench, Side side) throws Unperformable {
        this.bench = bench;
        this.side = side;
        CargoPackage member = bench.member(side);
        crate = bench.crate(member)
                .orElseThrow(() -> new Unperformable(member.manifest().path() + " has no source that can be read"));
        bodies = Search.bodies(crate).stream()
                .filter(body -> !body.definition().isExpanded() && !isTest(body))
                .toList();
    }

    /** Code under another condition than the default one is edited alike; tests have collators of their own. */
    private static boolean isTest(Body body) {
        return TEST.matcher(body.definition().effectiveCfg().text()).find();
    }

    RustCrate crate() {
        return crate;
    }

    List<Body> bodies() {
        return bodies;
    }

    /** The files that matter: those that start a collator. */
    List<String> files() throws Unperformable {
        NodeTarget node = bench.node();
        return side == Side.NODE
                ? node.sources()
                : List.of(bench.target().runtime().source());
    }

    /** A struct literal with the function it stands in. */
    record Literal(Body body, Found<Expr.StructLiteral> found) {

        Expr.StructLiteral expression() {
            return found.expression();
        }

        String file() {
            return found.location().file();
        }

        /**
         * Refuses a literal that stands for several structs, one a cargo feature: which field belongs to which cannot
         * be told apart by name.
         */
        void requireOneForm() throws Unperformable {
            for (FieldValue field : expression().fields()) {
                boolean conditional = field.attributes().stream().anyMatch(attribute -> attribute.is("cfg"));
                if (conditional) {
                    throw new Unperformable(
                            "field " + field.name() + " of "
                                    + expression().path().names() + " at "
                                    + field.range().location()
                                    + " depends on a cargo feature; decide which form stays and remove the other, then scan again");
                }
            }
        }
    }

    /**
     * The literals of a struct: by its name as written, else, for the parameters of a collator, by the fields that only
     * those have. Where functions that lead to a collator have some, only those count.
     *
     * @throws Unperformable when there is none
     */
    List<Literal> literals(String struct) throws Unperformable {
        List<Literal> found = new ArrayList<>();
        for (Body body : bodies) {
            body.structLiterals(struct).forEach(each -> found.add(new Literal(body, each)));
        }
        if (found.isEmpty() && struct.endsWith("Params")) {
            found.addAll(collatorParameters());
        }
        if (found.isEmpty()) {
            throw new Unperformable("no literal of " + struct + " was found in " + String.join(", ", files()));
        }
        Set<String> leading = leadingToCollator();
        List<String> files = files();
        List<Literal> rather = found.stream()
                .filter(each -> leading.isEmpty()
                        || leading.contains(each.body().function().name()))
                .filter(each -> files.contains(each.file()))
                .toList();
        return rather.isEmpty() ? found : rather;
    }

    /** The literals that have the fields of a collator's parameters, whatever their type is called. */
    List<Literal> collatorParameters() {
        List<Literal> found = new ArrayList<>();
        for (Body body : bodies) {
            if (body.mentions("collator_service") && body.mentions("para_client")) {
                for (Found<Expr.StructLiteral> literal : body.all(Expr.StructLiteral.class)) {
                    Expr.StructLiteral expression = literal.expression();
                    if (expression.field("para_client").isPresent()
                            && expression.field("collator_service").isPresent()) {
                        found.add(new Literal(body, literal));
                    }
                }
            }
        }
        return found;
    }

    /** The names of functions that start a collator, call one that does, or are called so. */
    private Set<String> leadingToCollator() {
        Set<String> leading = new TreeSet<>();
        collatorParameters().forEach(each -> leading.add(each.body().function().name()));
        boolean grown = !leading.isEmpty();
        while (grown) {
            grown = false;
            for (Body body : bodies) {
                boolean leads = leading.stream().anyMatch(body::mentions);
                grown |= leads && leading.add(body.function().name());
            }
        }
        return leading;
    }
}
