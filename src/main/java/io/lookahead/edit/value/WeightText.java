package io.lookahead.edit.value;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.Span;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The execution time in the expression of a block weight. */
final class WeightText {

    private static final Pattern PER_SECOND = Pattern.compile("WEIGHT(_REF_TIME)?_PER_SECOND");
    private static final Pattern PER_MILLI = Pattern.compile("WEIGHT(_REF_TIME)?_PER_MILLIS");
    private static final long PICOSECONDS_PER_MS = 1_000_000_000L;
    private static final long MS_PER_SECOND = 1000;

    private final Tokens tokens;
    private final TokenRange value;

    WeightText(TokenRange value) {
        this.tokens = value.tokens();
        this.value = value;
    }

    /** The milliseconds of {@code UNIT.saturating_mul(n)}, as a rule may write them; empty for any other code. */
    static OptionalLong milliseconds(String code) {
        Tokens tokens = Tokens.of("code", code);
        WeightText text = new WeightText(tokens.all());
        int unit = text.unitToken();
        OptionalLong factor = unit < 0 ? OptionalLong.empty() : text.number(unit + 4);
        boolean product = factor.isPresent()
                && tokens.count() == unit + 6
                && text.name(unit + 2).endsWith("mul");
        return product ? OptionalLong.of(factor.getAsLong() * text.unit(unit)) : OptionalLong.empty();
    }

    /** Makes it {@code ms} milliseconds; false where the expression is of no known form. */
    boolean set(long ms, EditSet.Builder edits) {
        int unit = unitToken();
        return unit >= 0 ? scale(unit, ms, edits) : literal(ms, edits);
    }

    private boolean scale(int unit, long ms, EditSet.Builder edits) {
        if (ms % unit(unit) != 0) {
            return false;
        }
        long factor = ms / unit(unit);
        int after = unit + 1;
        Optional<Factor> found = factorAfter(after).or(() -> factorBefore(unit));
        int close = enclosingEnd(unit);
        if (found.isEmpty() && close >= 0) {
            found = factorAfter(close + 1);
        }
        int end = found.map(Factor::end).orElse(after);
        boolean outside = close >= 0 && end <= close && scales(close + 1);
        boolean before = found.isEmpty() && tokens.is(pathStart(unit) - 1, '*');
        if (scales(end) || outside || before) {
            return false;
        }
        if (found.isPresent()) {
            found.get().set(factor, edits);
        } else if (factor != 1) {
            edits.insert(tokens.source(), tokens.end(unit), ".saturating_mul(" + factor + ")");
        }
        return true;
    }

    /** A multiplication or division by a number. */
    private record Factor(Tokens tokens, Span operation, Span number, String multiplication, int end) {

        void set(long factor, EditSet.Builder edits) {
            String old = tokens.source().slice(number);
            edits.replace(tokens.source(), operation, multiplication);
            edits.replace(tokens.source(), number, NumberText.write(factor, old).orElse(Long.toString(factor)));
        }
    }

    private Optional<Factor> factorAfter(int at) {
        if (tokens.is(at, '.') && number(at + 3).isPresent() && tokens.is(at + 2, '(')) {
            String method = name(at + 1);
            boolean scales = method.endsWith("mul") || method.endsWith("div");
            String multiply = method.substring(0, Math.max(0, method.length() - 3)) + "mul";
            return scales
                    ? Optional.of(new Factor(tokens, tokens.span(at + 1), tokens.span(at + 3), multiply, at + 5))
                    : Optional.empty();
        }
        boolean operator =
                (tokens.is(at, '/') || tokens.is(at, '*')) && number(at + 1).isPresent();
        return operator
                ? Optional.of(new Factor(tokens, tokens.span(at), tokens.span(at + 1), "*", at + 2))
                : Optional.empty();
    }

    private Optional<Factor> factorBefore(int unit) {
        int path = pathStart(unit);
        boolean product = path - 2 >= value.from()
                && tokens.is(path - 1, '*')
                && number(path - 2).isPresent();
        return product
                ? Optional.of(new Factor(tokens, tokens.span(path - 1), tokens.span(path - 2), "*", unit + 1))
                : Optional.empty();
    }

    private int pathStart(int last) {
        int path = last;
        while (tokens.kind(path - 1) == TokenKind.PATH_SEP) {
            path -= 2;
        }
        return path;
    }

    /** Whether a multiplication or division follows. */
    private boolean scales(int at) {
        boolean method = tokens.is(at, '.')
                && (name(at + 1).endsWith("mul") || name(at + 1).endsWith("div"));
        return at < value.to() && (method || tokens.is(at, '*') || tokens.is(at, '/'));
    }

    /** The one name that the unit is multiplied by, as in {@code UNIT * NAME}. */
    Optional<TokenRange> namedFactor() {
        int unit = unitToken();
        int first = unit + 2;
        if (unit < 0 || !tokens.is(unit + 1, '*') || !tokens.isIdent(first)) {
            return Optional.empty();
        }
        int end = first + 1;
        while (tokens.kind(end) == TokenKind.PATH_SEP && tokens.isIdent(end + 1)) {
            end += 2;
        }
        int close = enclosingEnd(unit);
        boolean plain = !tokens.is(end, '.') && !scales(end) && !(close >= 0 && scales(close + 1));
        return plain ? Optional.of(tokens.range(first, end)) : Optional.empty();
    }

    /** What the named factor must be for so many milliseconds; empty where no whole number gives them. */
    OptionalLong factor(long ms) {
        long unit = unit(unitToken());
        return ms % unit == 0 ? OptionalLong.of(ms / unit) : OptionalLong.empty();
    }

    /** {@code Weight::from_parts(500_000_000_000, …)}: picoseconds. */
    private boolean literal(long ms, EditSet.Builder edits) {
        for (int i = value.from(); i < value.to(); i++) {
            boolean first = tokens.is(i - 1, '(') && name(i - 2).startsWith("from_");
            if (first && number(i).isPresent()) {
                String text = NumberText.write(ms * PICOSECONDS_PER_MS, tokens.text(i))
                        .orElseThrow();
                edits.replace(tokens.source(), tokens.span(i), text);
                return true;
            }
        }
        return false;
    }

    private int unitToken() {
        for (int i = value.from(); i < value.to(); i++) {
            if (tokens.isIdent(i) && unit(i) > 0) {
                return i;
            }
        }
        return -1;
    }

    private long unit(int token) {
        String name = name(token);
        return PER_SECOND.matcher(name).matches()
                ? MS_PER_SECOND
                : PER_MILLI.matcher(name).matches() ? 1 : 0;
    }

    /** The bracket that closes the innermost one around {@code token}; −1 for none in the value. */
    private int enclosingEnd(int token) {
        for (int i = token; i < value.to(); i = tokens.skip(i)) {
            if (tokens.is(i, ')')) {
                return i;
            }
        }
        return -1;
    }

    private String name(int token) {
        return tokens.isIdent(token) ? tokens.name(token) : "";
    }

    private OptionalLong number(int token) {
        return tokens.kind(token) == TokenKind.INT ? NumberText.parse(tokens.text(token)) : OptionalLong.empty();
    }
}
