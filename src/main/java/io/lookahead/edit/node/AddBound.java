package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.manifest.Dependencies;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.edit.style.RustStyle;
import io.lookahead.facts.Edit;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.syntax.Generics;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.TraitItem;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Requires one more trait beside another, in the functions that start a collator, in those that call them, and in
 * traits that stand for a list of bounds. Code that names its runtime needs none.
 */
public final class AddBound implements Performer<Edit.AddBound> {

    @Override
    public void perform(Edit.AddBound edit, Bench bench) throws Unperformable {
        CodeOf code = new CodeOf(bench, edit.side());
        String beside = lastName(edit.beside());
        String bound = lastName(edit.bound());
        tellOfOtherRuntimes(bench, edit, beside, bound);
        Set<TokenRange> lists = new LinkedHashSet<>();
        for (Body body : needing(code)) {
            List<TokenRange> own = lists(body.function().generics());
            boolean direct = own.stream().anyMatch(list -> find(list, beside) >= 0);
            lists.addAll(direct ? own : listsOfTraits(code, own, beside));
        }
        List<TokenRange> open = lists.stream()
                .filter(list -> find(list, beside) >= 0 && !mentions(list, bound))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        String crate = edit.bound().substring(0, Math.max(0, edit.bound().indexOf("::")));
        Dependencies.ensure(bench, edit.side(), crate.replace('_', '-'), "cumulus-primitives-core");
        EditSet.Builder edits = EditSet.builder();
        for (TokenRange list : open) {
            RustFile file = bench.rust(list.location().file());
            Spelling spelling = new Spelling(bench, new Place(file, list.span().start()));
            int name = find(list, beside);
            String written = spelling.spell(forTheSameBlock(edit.bound(), list, name));
            insert(file.text(), list, name, written, RustStyle.of(bench.tree(), file.text()), edits);
            spelling.addImports(edits);
        }
        bench.change(edits.build());
    }

    private static void tellOfOtherRuntimes(Bench bench, Edit.AddBound edit, String beside, String bound)
            throws Unperformable {
        List<String> others = new OtherRuntimes(bench, bench.member(edit.side())).with(beside, bound);
        if (!others.isEmpty()) {
            bench.note("the node is also built with " + String.join(", ", others)
                    + ": where it starts a collator for one of them, it compiles once "
                    + bound + " is implemented there too");
        }
    }

    private static String lastName(String path) {
        Tokens tokens = Tokens.of("path", path);
        String last = "";
        for (int i = 0; i < tokens.count() && !tokens.is(i, '<'); i++) {
            last = tokens.isIdent(i) ? tokens.name(i) : last;
        }
        return last;
    }

    /** The functions that start a collator, and those that call one of them. */
    private static List<Body> needing(CodeOf code) {
        Set<String> names = new TreeSet<>();
        code.collatorParameters()
                .forEach(each -> names.add(each.body().function().name()));
        boolean grown = true;
        Predicate<Body> mentionsOne = body -> names.stream().anyMatch(body::mentions);
        while (grown) {
            grown = false;
            for (Body body : code.bodies()) {
                boolean generic = !body.function().generics().list().isEmpty();
                grown |= generic
                        && mentionsOne.test(body)
                        && names.add(body.function().name());
            }
        }
        return code.bodies().stream()
                .filter(body -> names.contains(body.function().name()))
                .toList();
    }

    /** The bounds of generic parameters and the where clause. */
    private static List<TokenRange> lists(Generics generics) {
        List<TokenRange> lists = new ArrayList<>();
        if (!generics.list().isEmpty()) {
            lists.add(generics.list());
        }
        if (generics.where() != null) {
            lists.add(generics.where());
        }
        return lists;
    }

    /** The bounds of the crate's own traits that these bounds name, and of the impls of those. */
    private static List<TokenRange> listsOfTraits(CodeOf code, List<TokenRange> bounds, String beside) {
        List<TokenRange> lists = new ArrayList<>();
        Set<String> traits = new TreeSet<>();
        for (Definition definition : code.crate().definitions()) {
            boolean standsFor = definition.item() instanceof TraitItem trait
                    && find(trait.bounds(), beside) >= 0
                    && bounds.stream().anyMatch(list -> mentions(list, trait.name()));
            if (standsFor) {
                traits.add(definition.name());
                lists.add(((TraitItem) definition.item()).bounds());
            }
        }
        for (Definition definition : code.crate().definitions()) {
            boolean implementing = definition.item() instanceof ImplItem impl
                    && impl.traitPath()
                            .filter(path -> traits.contains(path.last().name()))
                            .isPresent();
            if (implementing) {
                lists.addAll(lists(((ImplItem) definition.item()).generics()));
            }
        }
        return lists;
    }

    /** The name of a trait among bounds; −1 where it is none of them. */
    private static int find(TokenRange list, String trait) {
        Tokens tokens = list.tokens();
        for (int i = list.from(); i < list.to(); i++) {
            if (tokens.is(i, trait)) {
                int first = i;
                while (tokens.kind(first - 1) == TokenKind.PATH_SEP && tokens.isIdent(first - 2)) {
                    first -= 2;
                }
                boolean bound = first == list.from() || tokens.is(first - 1, '+') || tokens.is(first - 1, ':');
                if (bound) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The bound with the block type that the trait beside it is given here. */
    private static String forTheSameBlock(String bound, TokenRange list, int name) {
        Tokens tokens = list.tokens();
        int open = bound.indexOf('<');
        if (open < 0 || !tokens.is(name + 1, '<')) {
            return bound;
        }
        int end = name + 2;
        while (tokens.isIdent(end) || tokens.kind(end) == TokenKind.PATH_SEP) {
            end++;
        }
        boolean path = end > name + 2 && end <= list.to() && (tokens.is(end, ',') || tokens.is(end, '>'));
        return path ? bound.substring(0, open + 1) + tokens.range(name + 2, end).text() + ">" : bound;
    }

    private static boolean mentions(TokenRange list, String name) {
        for (int i = list.from(); i < list.to(); i++) {
            if (list.tokens().is(i, name)) {
                return true;
            }
        }
        return false;
    }

    private static void insert(
            SourceText text, TokenRange list, int name, String bound, RustStyle style, EditSet.Builder edits) {
        Tokens tokens = list.tokens();
        int end = name + 1;
        int depth = 0;
        while (end < list.to() && (tokens.is(end, '<') || depth > 0)) {
            depth += tokens.is(end, '<') ? 1 : tokens.is(end, '>') ? -1 : 0;
            end++;
        }
        int line = text.line(tokens.start(name));
        boolean ownLine = text.slice(text.lineSpan(line)).strip().startsWith("+");
        boolean more = tokens.is(end, '+') && text.line(tokens.start(end)) != line;
        String gap = " ";
        if (ownLine) {
            gap = "\n" + text.indentation(line);
        } else if (more) {
            gap = "\n" + text.indentation(text.line(tokens.start(end)));
        } else if (!tokens.is(end, '+')
                && !style.fits(text.slice(text.lineSpan(line)).stripTrailing() + " + " + bound)) {
            gap = "\n" + text.indentation(line) + style.indent();
        }
        edits.insert(text, tokens.end(end - 1), gap + "+ " + bound);
    }
}
