package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.List;
import java.util.Map;

/**
 * Where a new associated type goes in the impl of a pallet: in order where the impl is in order, else where it usually
 * is.
 */
final class ItemPlace {

    private static final int ENOUGH_TO_BE_SORTED = 4;

    /** The item that each one usually follows. */
    private static final Map<String, String> USUAL = Map.of(
            "ConsensusHook", "CheckAssociatedRelayNumber",
            "CheckAssociatedRelayNumber", "ReservedXcmpWeight",
            "SlotDuration", "AllowMultipleBlocksPerSlot",
            "AllowMultipleBlocksPerSlot", "MaxAuthorities",
            "MinimumPeriod", "OnTimestampSet");

    private final PalletImpl impl;
    private final RustStyle style;

    ItemPlace(PalletImpl impl, RustStyle style) {
        this.impl = impl;
        this.style = style;
    }

    /** The indentation of the impl's items. */
    String indentation() {
        SourceText text = impl.file().text();
        for (AliasItem item : impl.types()) {
            int line = text.line(item.range().span().start());
            if (text.slice(text.lineStart(line), item.range().span().start()).isBlank()) {
                return text.indentation(line);
            }
        }
        return text.indentation(text.line(impl.impl().range().span().start())) + style.indent();
    }

    /** Puts {@code lines}, indented but for the first one, into the impl as item {@code name}. */
    void insert(String name, String lines, EditSet.Builder edits) throws Unperformable {
        SourceText text = impl.file().text();
        TokenRange body = impl.impl().body();
        if (body == null) {
            throw new Unperformable(impl.impl().location() + " has no body");
        }
        List<AliasItem> types = impl.types();
        if (types.isEmpty()) {
            String outer = text.indentation(text.line(body.span().start()));
            edits.replace(text, body.span(), "{\n" + indentation() + lines + "\n" + outer + "}");
            return;
        }
        AliasItem before = neighbour(types, name);
        boolean first = before.name().compareTo(name) > 0 && isSorted(types);
        if (first) {
            int start = before.head().spanWithDocs().start();
            edits.insert(text, start, lines + "\n" + indentation());
        } else {
            edits.insert(text, endOfLine(text, before.range().span()), "\n" + indentation() + lines);
        }
    }

    private static AliasItem neighbour(List<AliasItem> types, String name) {
        AliasItem found = types.get(types.size() - 1);
        if (isSorted(types)) {
            found = types.get(0);
            for (AliasItem item : types) {
                found = item.name().compareTo(name) < 0 ? item : found;
            }
            return found;
        }
        String usual = USUAL.getOrDefault(name, "");
        for (AliasItem item : types) {
            found = item.name().equals(usual) ? item : found;
        }
        return found;
    }

    private static boolean isSorted(List<AliasItem> types) {
        List<String> names = types.stream().map(AliasItem::name).toList();
        return names.size() >= ENOUGH_TO_BE_SORTED
                && names.stream().sorted().toList().equals(names);
    }

    /** The end of the line an item ends on, when only a comment follows there; else the end of the item. */
    private static int endOfLine(SourceText text, Span item) {
        int end = text.lineSpan(text.line(item.end())).end();
        String rest = text.slice(item.end(), Math.max(item.end(), end)).strip();
        return rest.isEmpty() || rest.startsWith("//") ? Math.max(item.end(), end) : item.end();
    }
}
