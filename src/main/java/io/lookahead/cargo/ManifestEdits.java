package io.lookahead.cargo;

import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the manifests of one package and of its workspace. Each touches as few lines as can be, keeps comments and
 * order, and gives no edits where what it asks for already holds.
 */
public final class ManifestEdits {

    private final CargoProject project;
    private final CargoPackage member;

    public ManifestEdits(CargoProject project, CargoPackage member) {
        this.project = project;
        this.member = member;
    }

    /**
     * Adds a dependency written like a sibling, to the workspace's own list too where the sibling is inherited from it.
     *
     * @param like the package name of the sibling
     * @param std whether the package's {@code std} feature must turn on the dependency's
     * @return empty where it cannot be written: no such sibling, one by path or patched by one, or a version nothing
     *     tells
     */
    public Optional<EditSet> addDependency(String crate, String like, boolean std) {
        return addDependency(crate, like, std, null);
    }

    /**
     * As {@link #addDependency(String, String, boolean)}, for a crate that the lock file may not hold yet.
     *
     * @param published the version to ask for where neither the lock file nor the workspace tells one
     */
    public Optional<EditSet> addDependency(String crate, String like, boolean std, @Nullable String published) {
        EditSet.Builder edits = EditSet.builder();
        if (member.dependency(crate).filter(CrateDependency::isNormal).isEmpty()) {
            Optional<CrateDependency> sibling = member.dependency(like).filter(CrateDependency::isNormal);
            if (sibling.isEmpty() || !addBeside(sibling.get(), crate, published, edits)) {
                return Optional.empty();
            }
        }
        if (std) {
            addStd(crate, like, edits);
        }
        return Optional.of(edits.build());
    }

    private boolean addBeside(
            CrateDependency sibling, String crate, @Nullable String published, EditSet.Builder edits) {
        DependencySource source = sibling.source();
        String locked = version(crate);
        String version = locked == null ? published : locked;
        boolean byVersion = source.git() == null;
        CargoWorkspace workspace = member.workspace();
        boolean listed = sibling.spec().inherited()
                && workspace != null
                && workspace.dependency(crate).isPresent();
        if (source.path() != null || (byVersion && version == null && !listed)) {
            return false;
        }
        String written = byVersion ? version : null;
        if (sibling.spec().inherited()
                && workspace != null
                && workspace.dependency(crate).isEmpty()) {
            Optional<DependencySpec> shared =
                    workspace.dependency(sibling.spec().key());
            if (shared.isEmpty()) {
                return false;
            }
            insert(workspace.root(), shared.get(), crate, written, edits);
        }
        insert(member.manifest(), sibling.spec(), crate, written, edits);
        Manifest root = workspace == null ? member.manifest() : workspace.root();
        return new PatchTables(root).add(crate, sibling.crate(), source, edits);
    }

    private static void insert(
            Manifest manifest, DependencySpec like, String crate, @Nullable String version, EditSet.Builder edits) {
        SourceText text = manifest.document().text();
        Placement.beside(manifest, like, crate).insert(new EntryWriter(text).like(like, crate, version), text, edits);
    }

    /** The version that the lock file holds, which another package of the workspace already needs. */
    private @Nullable String version(String crate) {
        return project.lock(member)
                .flatMap(lock -> lock.only(crate))
                .map(LockFile.Locked::version)
                .orElse(null);
    }

    private void addStd(String crate, String like, EditSet.Builder edits) {
        String enables = crate + "/std";
        feature("std").ifPresent(array -> {
            if (!array.strings().contains(enables) && !array.strings().contains(crate + "?/std")) {
                at(member.manifest(), edits).addString(array, enables, std(array, like, enables));
            }
        });
    }

    /** The item after which {@code enables} goes: where it sorts, if the items around the sibling's do, else that. */
    private static String std(TomlArray array, String like, String enables) {
        List<String> items = array.strings();
        String sibling = like + "/std";
        boolean sorted = items.stream().sorted().toList().equals(items);
        int at = sorted ? items.size() - 1 : items.indexOf(sibling);
        while (at > 0
                && items.get(at).compareTo(enables) > 0
                && items.get(at - 1).compareTo(items.get(at)) < 0) {
            at--;
        }
        return at >= 0 && items.get(at).compareTo(enables) < 0 ? items.get(at) : sibling;
    }

    private Optional<TomlArray> feature(String name) {
        return member.manifest().root().table("features").flatMap(features -> features.array(name));
    }

    /** Declares a feature, or adds to what it enables. */
    public EditSet declareFeature(String name, List<String> enables) {
        EditSet.Builder edits = EditSet.builder();
        TomlEdits manifest = at(member.manifest(), edits);
        Optional<TomlArray> present = feature(name);
        if (present.isPresent()) {
            List<String> missing = new ArrayList<>(enables);
            missing.removeAll(present.get().strings());
            missing.forEach(item -> manifest.addString(present.get(), item, ""));
            return edits.build();
        }
        List<String> quoted = enables.stream().map(item -> "\"" + item + "\"").toList();
        String line = name + " = [" + String.join(", ", quoted) + "]";
        Optional<TomlTable> features = member.manifest().root().table("features");
        if (features.isPresent()) {
            Span end = features.get().span();
            for (TomlEntry entry : features.get().entries()) {
                end = entry.span();
            }
            manifest.addLineAfter(end, line);
        } else {
            manifest.addLinesAfter(member.manifest().document().text().length(), "\n[features]\n" + line);
        }
        return edits.build();
    }

    /** Asks for a feature of a dependency; empty where there is no such dependency. */
    public Optional<EditSet> addDependencyFeature(String crate, String feature) {
        Optional<CrateDependency> dependency = member.dependency(crate);
        if (dependency.isEmpty()) {
            return Optional.empty();
        }
        EditSet.Builder edits = EditSet.builder();
        if (!dependency.get().features().contains(feature)) {
            FeatureList.add(member.manifest(), dependency.get().spec().entry(), feature, edits);
        }
        return Optional.of(edits.build());
    }

    /** Asks for a feature in the workspace's list; empty where the dependency is not inherited from there. */
    public Optional<EditSet> addWorkspaceDependencyFeature(String crate, String feature) {
        CargoWorkspace workspace = member.workspace();
        Optional<DependencySpec> shared = member.dependency(crate)
                .map(CrateDependency::spec)
                .filter(DependencySpec::inherited)
                .flatMap(spec -> workspace == null ? Optional.empty() : workspace.dependency(spec.key()));
        if (shared.isEmpty() || workspace == null) {
            return Optional.empty();
        }
        EditSet.Builder edits = EditSet.builder();
        if (!shared.get().features().contains(feature)) {
            FeatureList.add(workspace.root(), shared.get().entry(), feature, edits);
        }
        return Optional.of(edits.build());
    }

    /** Takes back a feature asked of a dependency, here and in the workspace's list. */
    public EditSet removeDependencyFeature(String crate, String feature) {
        EditSet.Builder edits = EditSet.builder();
        for (CrateDependency dependency : member.dependencies()) {
            if (dependency.crate().equals(crate)) {
                DependencySpec spec = dependency.spec();
                FeatureList.remove(member.manifest(), spec.entry(), feature, edits);
                removeFromFeatures(spec.key() + "/" + feature, edits);
                CargoWorkspace workspace = member.workspace();
                if (spec.inherited() && workspace != null) {
                    workspace
                            .dependency(spec.key())
                            .ifPresent(shared -> FeatureList.remove(workspace.root(), shared.entry(), feature, edits));
                }
            }
        }
        return edits.build();
    }

    /** Removes a dependency, what features say of it, and the workspace's entry if nothing else inherits it. */
    public EditSet removeDependency(String crate) {
        EditSet.Builder edits = EditSet.builder();
        for (CrateDependency dependency : member.dependencies()) {
            if (dependency.crate().equals(crate)) {
                DependencySpec spec = dependency.spec();
                remove(member.manifest(), spec.entry(), edits);
                removeFromFeatures(spec.key(), edits);
                CargoWorkspace workspace = member.workspace();
                if (spec.inherited() && workspace != null && !inheritedElsewhere(workspace, spec.key())) {
                    workspace
                            .dependency(spec.key())
                            .ifPresent(shared -> remove(workspace.root(), shared.entry(), edits));
                }
            }
        }
        return edits.build();
    }

    private boolean inheritedElsewhere(CargoWorkspace workspace, String key) {
        return project.all().stream()
                .filter(other -> workspace.equals(other.workspace()) && !other.equals(member))
                .flatMap(other -> other.dependencies().stream())
                .anyMatch(dependency ->
                        dependency.spec().inherited() && dependency.spec().key().equals(key));
    }

    private void removeFromFeatures(String what, EditSet.Builder edits) {
        for (Map.Entry<String, List<String>> entry :
                member.manifest().features().entrySet()) {
            for (String enabled : entry.getValue()) {
                boolean concerns = enabled.equals(what)
                        || enabled.equals("dep:" + what)
                        || (!what.contains("/") && enabled.startsWith(what + "/"))
                        || enabled.startsWith(what + "?/")
                        || enabled.replace("?/", "/").equals(what);
                if (concerns) {
                    feature(entry.getKey())
                            .ifPresent(array -> at(member.manifest(), edits).removeString(array, enabled));
                }
            }
        }
    }

    private static void remove(Manifest manifest, TomlEntry entry, EditSet.Builder edits) {
        Span span = entry.span();
        if (entry.value() instanceof TomlTable table && table.style() != TomlTable.Style.INLINE) {
            for (TomlEntry inner : table.entries()) {
                span = span.cover(inner.span());
            }
        }
        at(manifest, edits).removeLines(span);
    }

    private static TomlEdits at(Manifest manifest, EditSet.Builder edits) {
        return new TomlEdits(manifest.document().text(), edits);
    }
}
