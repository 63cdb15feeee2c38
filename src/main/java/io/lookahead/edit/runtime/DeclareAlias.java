package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Placed;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.SourceFiles;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.edit.style.TypeLayout;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.ModItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.Optional;

/**
 * Declares a type alias of the runtime: beside parachain-system's configuration where that stands in the crate's root
 * or in a file that several crates share, else in the root, among the aliases there, where every module can reach it.
 */
public final class DeclareAlias implements Performer<Edit.DeclareAlias> {

    private static final String PALLET = "cumulus_pallet_parachain_system";

    @Override
    public void perform(Edit.DeclareAlias edit, Bench bench) throws Unperformable {
        if (alreadyDeclared(edit, bench)) {
            return;
        }
        PalletImpl impl = PalletImpl.find(bench, PALLET);
        String root = bench.target().runtime().source();
        String directory = bench.member(Side.RUNTIME).directory();
        String file = impl.file().text().file();
        boolean shared = !file.startsWith(directory.isEmpty() ? "" : directory + "/");
        if (shared || file.equals(root)) {
            before(edit, bench, impl);
        } else {
            inRoot(edit, bench, bench.rust(root));
        }
    }

    /** Sees to an alias of that name; false where there is none. */
    private static boolean alreadyDeclared(Edit.DeclareAlias edit, Bench bench) throws Unperformable {
        for (RustFile file : SourceFiles.of(bench, bench.member(Side.RUNTIME), edit.name())) {
            for (Placed placed : file.items()) {
                boolean inModule = placed.parents().stream().allMatch(ModItem.class::isInstance);
                if (inModule
                        && placed.item() instanceof AliasItem alias
                        && alias.name().equals(edit.name())) {
                    Spelling spelling = new Spelling(
                            bench, new Place(file, alias.range().span().start()));
                    EditSet.Builder edits = EditSet.builder();
                    SourceText text = file.text();
                    String type = spelling.spell(edit.type());
                    if (SetPalletItem.replace(alias, type, text, RustStyle.of(bench.tree(), text), edits)) {
                        spelling.addImports(edits);
                        bench.change(edits.build());
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private static void before(Edit.DeclareAlias edit, Bench bench, PalletImpl impl) throws Unperformable {
        SourceText text = impl.file().text();
        int start = impl.impl().head().spanWithDocs().start();
        String indent = text.indentation(text.line(start));
        EditSet.Builder edits = EditSet.builder();
        String declaration = declaration(edit, bench, new Place(impl.file(), start), "", indent, edits);
        edits.insert(text, start, declaration + "\n\n" + indent);
        bench.change(edits.build());
    }

    /** After the last alias of the root that stands outside of every module, with its visibility. */
    private static void inRoot(Edit.DeclareAlias edit, Bench bench, RustFile root) throws Unperformable {
        Optional<Item> last = Optional.empty();
        Optional<Item> firstImpl = Optional.empty();
        for (Placed placed : root.items()) {
            if (placed.parents().isEmpty() && placed.item() instanceof AliasItem) {
                last = Optional.of(placed.item());
            } else if (placed.parents().isEmpty() && placed.item() instanceof ImplItem && firstImpl.isEmpty()) {
                firstImpl = Optional.of(placed.item());
            }
        }
        SourceText text = root.text();
        EditSet.Builder edits = EditSet.builder();
        if (last.isPresent()) {
            TokenRange visibility = last.get().head().visibility();
            String visible = visibility == null ? "" : visibility.text() + " ";
            int end = last.get().range().span().end();
            edits.insert(text, end, "\n\n" + declaration(edit, bench, new Place(root, end), visible, "", edits));
        } else if (firstImpl.isPresent()) {
            int start = firstImpl.get().head().spanWithDocs().start();
            edits.insert(text, start, declaration(edit, bench, new Place(root, start), "", "", edits) + "\n\n");
        } else {
            throw new Unperformable("there is no type alias in " + text.file() + " to put " + edit.name() + " beside");
        }
        bench.change(edits.build());
    }

    private static String declaration(
            Edit.DeclareAlias edit, Bench bench, Place place, String visible, String indent, EditSet.Builder edits)
            throws Unperformable {
        Spelling spelling = new Spelling(bench, place);
        String type = spelling.spell(edit.type());
        spelling.addImports(edits);
        RustStyle style = RustStyle.of(bench.tree(), place.file().text());
        String declaration = new TypeLayout(style).write(indent, visible + "type " + edit.name() + " = ", type);
        return DocComment.of(edit.doc(), indent, style) + declaration;
    }
}
