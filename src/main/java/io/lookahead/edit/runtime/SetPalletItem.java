package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.Lines;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.TypeLayout;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Reading;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.List;
import java.util.Optional;

/** Sets an associated type of a pallet's {@code Config}. */
public final class SetPalletItem implements Performer<Edit.SetPalletItem> {

    @Override
    public void perform(Edit.SetPalletItem edit, Bench bench) throws Unperformable {
        PalletImpl impl = PalletImpl.find(bench, edit.pallet());
        SourceText text = impl.file().text();
        Spelling spelling = new Spelling(
                bench, new Place(impl.file(), impl.impl().range().span().start()));
        String type = spelling.spell(edit.type());
        List<AliasItem> items = impl.items(edit.item());
        EditSet.Builder edits = EditSet.builder();
        RustStyle style = RustStyle.of(bench.tree(), text);
        if (items.isEmpty()) {
            ItemPlace place = new ItemPlace(impl, style);
            String lines = new TypeLayout(style).write(place.indentation(), "type " + edit.item() + " = ", type);
            place.insert(edit.item(), lines, edits);
        } else if (CfgPair.of(items).isPresent() || isConditional(items)) {
            collapse(items, type, text, style, edits);
            RemarkAbove.note(bench, items.get(0));
        } else {
            boolean changed = false;
            for (AliasItem item : items) {
                if (ParameterType.set(bench, item, type)) {
                    RemarkAbove.note(bench, item);
                    return;
                }
                if (replace(item, insideWrapper(item, type, bench), text, style, edits)) {
                    changed = true;
                    RemarkAbove.note(bench, item);
                }
            }
            if (!changed) {
                return;
            }
        }
        spelling.addImports(edits);
        bench.change(edits.build());
    }

    /**
     * {@code type}, or, where a type of the repository's own is wrapped around what scanning found there, the same
     * wrapper around {@code type}.
     */
    private static String insideWrapper(AliasItem item, String type, Bench bench) {
        TokenRange target = item.target();
        Optional<Object> found = bench.target().runtime().facts().values().stream()
                .filter(reading -> reading.at() != null
                        && reading.at().file().equals(item.location().file())
                        && item.range().span().contains(bench.offset(reading.at())))
                .map(Reading::value)
                .filter(String.class::isInstance)
                .findFirst();
        if (target == null || found.isEmpty()) {
            return type;
        }
        Tokens tokens = target.tokens();
        for (int i = target.from() + 1; i < target.to(); i++) {
            if (tokens.is(i, found.get().toString()) && (tokens.is(i + 1, '>') || tokens.is(i + 1, ','))) {
                int first = i;
                while (tokens.kind(first - 1) == TokenKind.PATH_SEP && tokens.isIdent(first - 2)) {
                    first -= 2;
                }
                boolean argument = first > target.from() && (tokens.is(first - 1, '<') || tokens.is(first - 1, ','));
                if (argument) {
                    SourceText text = tokens.source();
                    return text.slice(target.span().start(), tokens.start(first))
                            + type
                            + text.slice(tokens.end(i), target.span().end());
                }
            }
        }
        return type;
    }

    /** An only item under a condition: without it the pallet would not be configured in every build. */
    private static boolean isConditional(List<AliasItem> items) {
        return items.size() == 1
                && items.get(0).head().attributes().stream().anyMatch(attribute -> attribute.is("cfg"));
    }

    /** One item under a condition, or two under opposite ones, become one without any. */
    private static void collapse(
            List<AliasItem> items, String type, SourceText text, RustStyle style, EditSet.Builder edits) {
        AliasItem first = items.get(0);
        Span attributes = new Span(
                first.range().span().start(), first.head().core().span().start());
        edits.delete(text, attributes);
        replace(first, type, text, style, edits);
        for (AliasItem other : items.subList(1, items.size())) {
            Lines.delete(text, other.head().spanWithDocs(), edits);
        }
    }

    /** Gives an item another type; false where it has it already. */
    static boolean replace(AliasItem item, String type, SourceText text, RustStyle style, EditSet.Builder edits) {
        TokenRange target = item.target();
        if (target == null || Code.same(target.text(), type)) {
            return false;
        }
        Span core = item.head().core().span();
        String outer = text.indentation(text.line(item.range().span().start()));
        String start = text.slice(core.start(), target.tokens().end(target.from() - 1)) + " ";
        boolean plain = !start.contains("\n") && !start.contains("/*");
        if (plain) {
            edits.replace(text, core, new TypeLayout(style).write(outer, start, type));
        } else {
            edits.replace(text, target.span(), type);
        }
        return true;
    }
}
