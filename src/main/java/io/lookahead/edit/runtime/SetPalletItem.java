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
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.List;

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
        } else if (CfgPair.of(items).isPresent()) {
            collapse(items, type, text, style, edits);
        } else {
            boolean changed = false;
            for (AliasItem item : items) {
                if (ParameterType.set(bench, item, type)) {
                    return;
                }
                changed |= replace(item, type, text, style, edits);
            }
            if (!changed) {
                return;
            }
        }
        spelling.addImports(edits);
        bench.change(edits.build());
    }

    /** Two items under opposite conditions become one without any. */
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
