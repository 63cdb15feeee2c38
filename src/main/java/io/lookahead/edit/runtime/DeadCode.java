package io.lookahead.edit.runtime;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.ManifestEdits;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Mentions;
import io.lookahead.edit.names.SourceFiles;
import io.lookahead.edit.names.UnusedImports;
import io.lookahead.edit.style.Lines;
import io.lookahead.facts.Side;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.StructItem;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Removes what nothing uses any more once an edit is made: a type with its impls, and dependencies only those needed.
 */
final class DeadCode {

    private final Bench bench;
    private final Side side;

    DeadCode(Bench bench, Side side) {
        this.bench = bench;
        this.side = side;
    }

    /** Removes the struct {@code name} of the package with its impls, if nothing else speaks of it. */
    void removeType(String name) throws Unperformable {
        if (!name.matches("[A-Za-z_]\\w*")) {
            return;
        }
        CargoPackage member = bench.member(side);
        List<RustFile> files = SourceFiles.of(bench, member, name);
        int uses = 0;
        int own = 0;
        for (RustFile file : files) {
            uses += Mentions.outsideImports(file, name);
            for (Item item : own(file, name)) {
                own += mentions(item.range(), name);
            }
        }
        boolean declared = files.stream()
                .anyMatch(file ->
                        file.all(StructItem.class).anyMatch(item -> item.name().equals(name)));
        if (!declared || uses != own) {
            return;
        }
        Set<String> crates = new TreeSet<>();
        for (RustFile file : files) {
            EditSet.Builder edits = EditSet.builder();
            for (Item item : own(file, name)) {
                crates.addAll(crateNames(item.range()));
            }
            List<Span> spans = own(file, name).stream()
                    .map(item ->
                            Lines.withCommentsAbove(file.text(), item.head().spanWithDocs()))
                    .toList();
            Lines.deleteAll(file.text(), spans, edits);
            bench.change(edits.build());
            crates.addAll(new UnusedImports(bench).remove(file.text().file()));
        }
        for (String crate : crates) {
            removeDependency(crate);
        }
    }

    /** The struct and every impl for it. */
    private static List<Item> own(RustFile file, String name) {
        List<Item> own = new ArrayList<>();
        file.items().forEach(placed -> {
            boolean struct =
                    placed.item() instanceof StructItem && placed.item().name().equals(name);
            boolean impl = placed.item() instanceof ImplItem found
                    && found.selfRange().text().equals(name);
            if (struct || impl) {
                own.add(placed.item());
            }
        });
        return own;
    }

    private static int mentions(TokenRange range, String name) {
        int count = 0;
        for (int i = range.from(); i < range.to(); i++) {
            boolean same = range.tokens().isIdent(i) && range.tokens().name(i).equals(name);
            count += same ? 1 : 0;
        }
        return count;
    }

    /** The names that paths in a range begin with. */
    private static Set<String> crateNames(TokenRange range) {
        Set<String> names = new TreeSet<>();
        Tokens tokens = range.tokens();
        for (int i = range.from(); i < range.to(); i++) {
            boolean begins = tokens.isIdent(i)
                    && tokens.kind(i + 1) == TokenKind.PATH_SEP
                    && tokens.kind(i - 1) != TokenKind.PATH_SEP;
            if (begins && Character.isLowerCase(tokens.name(i).charAt(0))) {
                names.add(tokens.name(i));
            }
        }
        return names;
    }

    /** Removes a dependency that no source of the package speaks of, by its name in code. */
    private void removeDependency(String name) throws Unperformable {
        CargoPackage member = bench.member(side);
        for (var dependency : member.dependencies()) {
            if (dependency.isNormal() && dependency.nameInCode().equals(name) && !isMentioned(member, name)) {
                bench.change(new ManifestEdits(bench.cargo(), member).removeDependency(dependency.crate()));
                return;
            }
        }
    }

    private boolean isMentioned(CargoPackage member, String name) throws Unperformable {
        for (RustFile file : SourceFiles.of(bench, member, name)) {
            Tokens tokens = file.tokens();
            for (int i = 0; i < tokens.count(); i++) {
                if (tokens.isIdent(i) && tokens.name(i).equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
