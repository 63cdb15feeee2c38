package io.lookahead.scan.clock;

import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.Remedy;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Literals;
import io.lookahead.rust.syntax.Parameter;
import io.lookahead.rust.token.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds plain numbers that a pallet's code adds to the number of a block, or divides it by. */
final class BlockArithmetic {

    private static final long SMALLEST = 5;
    private static final String NOW = "block_number";
    private static final Set<String> OPERATORS = Set.of("+", "-", "%", "/");
    private static final Set<String> METHODS =
            Set.of("saturating_add", "saturating_sub", "checked_add", "checked_sub", "wrapping_add", "checked_rem");

    private final Derivation derivation;
    private final Numbers numbers;
    private final Findings findings;
    private final Map<Tokens, List<String>> constants = new HashMap<>();

    BlockArithmetic(Derivation derivation, Numbers numbers, Findings findings) {
        this.derivation = derivation;
        this.numbers = numbers;
        this.findings = findings;
    }

    void read(String pallet, List<Definition> definitions) {
        for (Definition definition : definitions) {
            if (definition.item() instanceof ImplItem) {
                definition.members().forEach(member -> function(pallet, member));
            } else {
                function(pallet, definition);
            }
        }
    }

    private void function(String pallet, Definition definition) {
        if (!(definition.item() instanceof FnItem function) || function.body() == null) {
            return;
        }
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : function.parameters()) {
            if (parameter.typeRange() != null
                    && BlockTypes.isOwn(parameter.typeRange().names())) {
                names.add(parameter.name());
            }
        }
        Body body = new Body(definition, function, function.body());
        scale(pallet, function, body);
        if (names.isEmpty() && !body.mentions(NOW)) {
            return;
        }
        for (Found<Expr.Binary> found : body.all(Expr.Binary.class)) {
            Expr.Binary binary = found.expression();
            if (OPERATORS.contains(binary.operator()) && isBlock(binary.left(), names)) {
                number(pallet, function, binary, binary.right(), found);
            }
        }
        for (Found<Expr.MethodCall> found : body.all(Expr.MethodCall.class)) {
            Expr.MethodCall call = found.expression();
            if (METHODS.contains(call.name()) && call.arguments().size() == 1 && isBlock(call.receiver(), names)) {
                number(pallet, function, call, call.arguments().get(0), found);
            }
        }
    }

    /** The names of a block's length that a file holds anywhere, sorted: most hold none, and need no closer look. */
    private List<String> constantsIn(Tokens file) {
        return constants.computeIfAbsent(
                file,
                tokens -> Derivation.blockTimes().stream()
                        .filter(tokens.source()::contains)
                        .sorted()
                        .toList());
    }

    /** What is reckoned with the length of a block is on another scale once that constant changes. */
    private void scale(String pallet, FnItem function, Body body) {
        constantsIn(body.braces().tokens()).stream()
                .filter(body::mentions)
                .findFirst()
                .ifPresent(constant -> {
                    ClockOutlook halved = findings.outlook(
                            Follows.NOTHING,
                            Remedy.MIGRATE,
                            findings.advice().say(Saying.RECKONS, "constant", constant));
                    boolean isSettled = !halved.changes();
                    findings.add(
                            Kind.STORED,
                            pallet,
                            function.name() + "()",
                            null,
                            constant,
                            function.location(),
                            isSettled
                                    ? halved
                                    : new ClockOutlook(
                                            halved.runtime(),
                                            halved.shorterSlots(),
                                            1,
                                            halved.keepSlots(),
                                            halved.remedy(),
                                            halved.advice()));
                });
    }

    private static boolean isBlock(Expr expression, Set<String> names) {
        String text = expression.range().normalized();
        return names.contains(text) || text.endsWith(NOW + "()");
    }

    private void number(String pallet, FnItem function, Expr whole, Expr side, Found<? extends Expr> found) {
        Expr number = side;
        while (number instanceof Expr.MethodCall call
                && (call.name().equals("into") || call.name().equals("saturated_into"))) {
            number = call.receiver();
        }
        if (!(number instanceof Expr.Literal literal)
                || Literals.integer(literal.range()).isEmpty()) {
            return;
        }
        @Nullable Long blocks = numbers.blocks(literal.range(), found.scope());
        if (blocks != null
                && blocks >= SMALLEST
                && !derivation.of(literal.range(), found.scope()).isDerived()) {
            findings.add(
                    Kind.LITERAL,
                    pallet,
                    function.name() + "()",
                    blocks,
                    whole.range().normalized(),
                    whole.location(),
                    findings.outlook(
                            Follows.NOTHING, Remedy.RESCALE, findings.advice().length(Follows.NOTHING, blocks)));
        }
    }
}
