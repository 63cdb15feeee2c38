package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.syntax.Attribute;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.syntax.ModItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.ProjectPath;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a module's content is, and where the files of its child modules are looked for. */
final class ModuleSource {

    private final RustCrate crate;
    private final Optional<String> file;
    private final Items.@Nullable Parsed inline;
    /** Where {@code mod child;} is looked for. */
    private final String childDirectory;
    /** What {@code #[path]} on a child is relative to. */
    private final String pathDirectory;

    private Items.@Nullable Parsed parsed;

    private ModuleSource(
            RustCrate crate,
            Optional<String> file,
            Items.@Nullable Parsed inline,
            String childDirectory,
            String pathDirectory) {
        this.crate = crate;
        this.file = file;
        this.inline = inline;
        this.childDirectory = childDirectory;
        this.pathDirectory = pathDirectory;
    }

    /** A crate's root file. */
    static ModuleSource root(RustCrate crate) {
        String file = crate.info().rootFile();
        String directory = ProjectPath.parent(file);
        return new ModuleSource(crate, Optional.of(file), null, directory, directory);
    }

    Optional<String> file() {
        return file;
    }

    String pathDirectory() {
        return pathDirectory;
    }

    Items.Parsed syntax() {
        if (inline != null) {
            return inline;
        }
        Items.Parsed known = parsed;
        if (known == null) {
            known = file.map(crate.project()::items).orElseGet(() -> new Items.Parsed(List.of(), List.of()));
            parsed = known;
        }
        return known;
    }

    /** The source of a module declared in {@code parent}, whose source this is. */
    ModuleSource child(Module parent, ModItem item) {
        Optional<String> path = path(item);
        if (item.body() != null) {
            String directory = path.flatMap(relative -> ProjectPath.resolve(pathDirectory, relative))
                    .orElse(ProjectPath.child(childDirectory, item.name()));
            Items.Parsed content = new Items.Parsed(item.inner(), item.items());
            return new ModuleSource(crate, file, content, directory, directory);
        }
        if (path.isPresent()) {
            return at(parent, item, ProjectPath.resolve(pathDirectory, path.get()), true, path.get());
        }
        String flat = ProjectPath.child(childDirectory, item.name() + ".rs");
        if (crate.project().tree().isFile(flat)) {
            return at(parent, item, Optional.of(flat), false, flat);
        }
        String nested = ProjectPath.child(ProjectPath.child(childDirectory, item.name()), "mod.rs");
        boolean exists = crate.project().tree().isFile(nested);
        return at(parent, item, exists ? Optional.of(nested) : Optional.empty(), true, flat + " or " + nested);
    }

    private ModuleSource at(Module parent, ModItem item, Optional<String> found, boolean owner, String wanted) {
        Optional<String> usable = found.filter(path -> crate.project().tree().isFile(path) && !isOpen(parent, path));
        if (usable.isEmpty()) {
            if (crate.evaluate(parent.effectiveCfg().and(Cfg.of(item.attributes()))) == Truth.TRUE) {
                crate.project().note("no file for module " + item.name() + ": expected " + wanted, item.location());
            }
            return new ModuleSource(crate, Optional.empty(), null, childDirectory, pathDirectory);
        }
        String directory = ProjectPath.parent(usable.get());
        String own = owner ? directory : ProjectPath.child(directory, item.name());
        return new ModuleSource(crate, usable, null, own, directory);
    }

    /** Whether a module around has the same file: it would contain itself for ever. */
    private static boolean isOpen(Module parent, String path) {
        for (Optional<Module> module = Optional.of(parent);
                module.isPresent();
                module = module.get().parent()) {
            ModuleSource source = module.get().source();
            if (source.inline == null && source.file.equals(Optional.of(path))) {
                return true;
            }
        }
        return false;
    }

    /** {@code #[path = "…"]}, also under a {@code cfg_attr} that holds. */
    private Optional<String> path(ModItem item) {
        for (Attribute attribute : item.attributes()) {
            if (attribute.is("path")) {
                return attribute.stringValue();
            }
            if (attribute.is("cfg_attr")) {
                List<TokenRange> parts = attribute.arguments().split(',');
                if (parts.size() == 2 && crate.evaluate(Cfg.parse(parts.get(0))) == Truth.TRUE) {
                    Optional<String> path = pathValue(parts.get(1));
                    if (path.isPresent()) {
                        return path;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> pathValue(TokenRange part) {
        boolean isPath = part.size() == 3 && part.tokens().is(part.from(), "path");
        return isPath ? io.lookahead.rust.syntax.Literals.string(part.tokens(), part.from() + 2) : Optional.empty();
    }
}
