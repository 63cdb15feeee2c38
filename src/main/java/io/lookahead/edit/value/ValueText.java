package io.lookahead.edit.value;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Declarations;
import io.lookahead.edit.names.Place;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Exprs;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Changes the number in an expression and as little else as possible. */
public final class ValueText {

    private static final int DEEPEST = 4;

    private final Bench bench;
    private final RustFile file;
    private final String key;

    ValueText(Bench bench, RustFile file, String key) {
        this.bench = bench;
        this.file = file;
        this.key = key;
    }

    static boolean isWeight(String key) {
        return key.equals(RuntimeKey.MAXIMUM_BLOCK_WEIGHT.key());
    }

    /**
     * Makes the first duration in a range {@code ms} milliseconds: its number, or the constant that gives it; false
     * where there is none.
     */
    public static boolean duration(Bench bench, RustFile file, TokenRange value, long ms, EditSet.Builder edits)
            throws Unperformable {
        if (DurationText.set(value, ms, edits)) {
            return true;
        }
        Optional<TokenRange> argument = DurationText.argumentOfMillis(value);
        if (argument.isPresent()) {
            new ValueText(bench, file, NodeKey.AUTHORING_DURATION.key()).set(file, argument.get(), ms, edits, 0);
        }
        return argument.isPresent();
    }

    /**
     * Gives the value the number {@code wanted}, in the unit of the fact.
     *
     * @param isToStay whether that is the number it has, which is to be kept whatever becomes of what it is made from
     */
    void set(TokenRange value, long wanted, boolean isToStay, EditSet.Builder edits) throws Unperformable {
        if (isWeight(key)) {
            WeightText weight = new WeightText(value);
            Optional<TokenRange> named = weight.namedFactor();
            if (named.isPresent() && weight.factor(wanted).isPresent()) {
                set(file, named.get(), weight.factor(wanted).getAsLong(), edits, 0);
            } else if (!weight.set(wanted, edits)) {
                throw new Unperformable("the block weight at " + value.location()
                        + " is written in a form that is not known: " + value.normalized());
            }
            StaleComment.update(file, value, edits);
            return;
        }
        if (key.equals(NodeKey.AUTHORING_DURATION.key()) && duration(bench, file, value, wanted, edits)) {
            return;
        }
        if (isToStay || !follows(value, wanted)) {
            set(file, value, wanted, edits, 0);
        }
    }

    /** Whether the value is made from another that has been changed already, and has come to what is wanted with it. */
    private boolean follows(TokenRange value, long wanted) throws Unperformable {
        Place place = new Place(file, value.span().start());
        return Declarations.number(bench, place, value.text())
                .filter(BigInteger.valueOf(wanted)::equals)
                .isPresent();
    }

    private void set(RustFile where, TokenRange value, long wanted, EditSet.Builder edits, int depth)
            throws Unperformable {
        Expr expression = Exprs.parse(value);
        if (expression instanceof Expr.Paren paren) {
            set(where, paren.inner().range(), wanted, edits, depth);
        } else if (expression instanceof Expr.Cast cast) {
            set(where, cast.operand().range(), wanted, edits, depth);
        } else if (expression instanceof Expr.Literal literal) {
            String text = NumberText.write(wanted, literal.text()).orElse(Long.toString(wanted));
            replace(where, literal.range(), text, edits);
        } else if (expression instanceof Expr.PathExpr path && depth < DEEPEST) {
            follow(where, path.range(), wanted, edits, depth);
        } else if (expression instanceof Expr.Binary product
                && product.operator().equals("*")
                && depth < DEEPEST) {
            product(where, product, wanted, edits, depth);
        } else if (expression instanceof Expr.Macro macro) {
            set(where, argumentInUse(where, macro), wanted, edits, depth);
        } else if (!inGenerics(where, value, wanted, edits, depth)) {
            replace(where, value, Long.toString(wanted), edits);
        }
    }

    /**
     * {@code by_network!(12_000, 6_000)}: the only argument that is the number the macro comes to in the default build.
     * Those of other builds are theirs.
     */
    private TokenRange argumentInUse(RustFile where, Expr.Macro macro) throws Unperformable {
        Place place = new Place(where, macro.range().span().start());
        Optional<BigInteger> present =
                Declarations.number(bench, place, macro.range().text());
        Tokens tokens = macro.group().tokens();
        List<TokenRange> candidates = new ArrayList<>();
        for (int i = macro.group().from() + 1; i < macro.group().to() - 1; i++) {
            OptionalLong number = NumberText.parse(tokens.text(i));
            boolean whole = (i == macro.group().from() + 1 || tokens.is(i - 1, ','))
                    && (i + 1 == macro.group().to() - 1 || tokens.is(i + 1, ','));
            if (whole
                    && number.isPresent()
                    && present.isPresent()
                    && present.get().equals(BigInteger.valueOf(number.getAsLong()))) {
                candidates.add(tokens.range(i, i + 1));
            }
        }
        if (candidates.size() != 1) {
            throw new Unperformable("which argument of " + macro.range().text() + " at "
                    + macro.range().location() + " gives " + key + " in this runtime's build cannot be told");
        }
        return candidates.get(0);
    }

    private static void replace(RustFile where, TokenRange range, String text, EditSet.Builder edits) {
        if (!range.text().equals(text)) {
            edits.replace(where.text(), range.span(), text);
        }
    }

    /** {@code SECS_PER_BLOCK * 1000}: the constant is changed where the rest is a plain number that divides. */
    private void product(RustFile where, Expr.Binary product, long wanted, EditSet.Builder edits, int depth)
            throws Unperformable {
        OptionalLong left = NumberText.parse(product.left().text());
        OptionalLong right = NumberText.parse(product.right().text());
        OptionalLong factor = left.isPresent() ? left : right;
        Expr other = left.isPresent() ? product.right() : product.left();
        boolean divides = factor.isPresent() && factor.getAsLong() != 0 && wanted % factor.getAsLong() == 0;
        if (divides
                && (other instanceof Expr.PathExpr || other instanceof Expr.Cast || other instanceof Expr.Literal)) {
            set(where, other.range(), wanted / factor.getAsLong(), edits, depth);
        } else {
            replace(where, product.range(), Long.toString(wanted), edits);
        }
    }

    private void follow(RustFile where, TokenRange path, long wanted, EditSet.Builder edits, int depth)
            throws Unperformable {
        Optional<Declarations.Found> found = Declarations.constant(
                bench, new Place(where, path.span().start()), path.text().replaceAll("\\s", ""));
        TokenRange value =
                found.map(Declarations.Found::constant).map(ConstItem::value).orElse(null);
        if (found.isEmpty() || value == null || isOtherFact(found.get())) {
            replace(where, path, Long.toString(wanted), edits);
            return;
        }
        bench.note(path.text() + " is changed where it is declared, at " + value.location());
        set(found.get().file(), value, wanted, edits, depth + 1);
    }

    /** Whether a constant is what gives another fact: that one is to stay as it is. */
    private boolean isOtherFact(Declarations.Found found) {
        for (Reading reading : bench.target().runtime().facts().values()) {
            Location at = reading.at();
            if (at == null || reading.key().key().equals(key)) {
                continue;
            }
            boolean here = at.file().equals(found.file().text().file());
            if (here && found.constant().range().span().contains(bench.offset(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@code ConstU64<12000>}. */
    private boolean inGenerics(RustFile where, TokenRange value, long wanted, EditSet.Builder edits, int depth)
            throws Unperformable {
        int open = value.from();
        while (open < value.to() && !value.tokens().is(open, '<')) {
            open++;
        }
        if (open >= value.to() - 2 || !value.tokens().is(value.to() - 1, '>')) {
            return false;
        }
        TokenRange inner = value.sub(open + 1, value.to() - 1);
        set(where, value.tokens().is(inner.from(), '{') ? inner.inside() : inner, wanted, edits, depth);
        return true;
    }
}
