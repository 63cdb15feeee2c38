package io.lookahead.edit.style;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Lists between brackets: parameters, arguments, types. */
public final class Commas {

    private Commas() {}

    /** The parts between commas that stand in no brackets and no generics. */
    public static List<TokenRange> split(TokenRange range) {
        Tokens tokens = range.tokens();
        List<TokenRange> parts = new ArrayList<>();
        int depth = 0;
        int from = range.from();
        for (int i = range.from(); i < range.to(); i = tokens.skip(i)) {
            if (tokens.is(i, '<')) {
                depth++;
            } else if (tokens.is(i, '>') && tokens.kind(i - 1) != TokenKind.ARROW) {
                depth--;
            } else if (tokens.is(i, ',') && depth == 0) {
                parts.add(range.sub(from, i));
                from = i + 1;
            }
        }
        if (from < range.to()) {
            parts.add(range.sub(from, range.to()));
        }
        return parts;
    }

    /**
     * Puts an item into a list, after the item number {@code after}, the way the list is laid out; a list on one line
     * that becomes too long gets a line for each item.
     *
     * @param group the brackets and what is between them
     * @param items the items between the brackets
     * @param after −1 for the front
     */
    public static void insert(
            SourceText text,
            TokenRange group,
            List<TokenRange> items,
            int after,
            String item,
            RustStyle style,
            EditSet.Builder edits) {
        Span brackets = group.span();
        if (items.isEmpty()) {
            edits.replace(
                    text,
                    brackets,
                    text.slice(brackets.start(), brackets.start() + 1)
                            + item
                            + text.slice(brackets.end() - 1, brackets.end()));
            return;
        }
        Tokens tokens = group.tokens();
        TokenRange beside = items.get(Math.max(0, after));
        int line = text.line(beside.span().start());
        boolean ownLine =
                text.slice(text.lineStart(line), beside.span().start()).isBlank();
        String gap = ownLine ? "\n" + text.indentation(line) : " ";
        if (!ownLine && tooLong(text, brackets, item, style)) {
            edits.replace(text, brackets, vertical(text, group, items, after, item, style));
        } else if (after < 0) {
            edits.insert(text, beside.span().start(), item + "," + gap);
        } else if (tokens.is(beside.to(), ',')) {
            edits.insert(text, tokens.end(beside.to()), gap + item + ",");
        } else {
            edits.insert(text, beside.span().end(), "," + gap + item);
        }
    }

    private static boolean tooLong(SourceText text, Span brackets, String item, RustStyle style) {
        int line = text.line(brackets.start());
        boolean oneLine = text.line(brackets.end()) == line;
        return oneLine && !style.fits(text.slice(text.lineSpan(line)) + ", " + item);
    }

    private static String vertical(
            SourceText text, TokenRange group, List<TokenRange> items, int after, String item, RustStyle style) {
        String outer = text.indentation(text.line(group.span().start()));
        List<String> written =
                new ArrayList<>(items.stream().map(TokenRange::text).toList());
        written.add(after + 1, item);
        StringBuilder out = new StringBuilder(group.tokens().text(group.from()));
        written.forEach(each -> out.append('\n')
                .append(outer)
                .append(style.indent())
                .append(each)
                .append(','));
        return out.append('\n')
                .append(outer)
                .append(group.tokens().text(group.to() - 1))
                .toString();
    }
}
