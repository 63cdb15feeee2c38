/**
 * Cargo's view of a project: manifests, workspaces, lock files, features, and changes to manifests that touch one line.
 * Knows nothing of Substrate.
 *
 * <ul>
 *   <li>{@code CargoProject.discover(tree)} reads every manifest; {@code project.all()}, {@code project.at(manifest)},
 *       {@code project.target(dependency)}, {@code project.lock(package)}.
 *   <li>A {@link io.lookahead.cargo.CargoPackage} has its dependencies resolved: {@code workspace = true}, renames,
 *       target tables and {@code [patch]} included.
 *   <li>{@code ActiveFeatures.ofDefaults(project, package)} says which features are on.
 *   <li>{@code new ManifestEdits(project, package)} changes manifests: {@code addDependency(crate, like, std)},
 *       {@code addDependencyFeature}, {@code removeDependencyFeature}, {@code declareFeature},
 *       {@code removeDependency}, each an {@link io.lookahead.text.EditSet}.
 * </ul>
 *
 * <p>Manifests are read by a reader of our own: every key and value keeps its bytes, which edits need and libraries do
 * not give, and a cold start reads fifty manifests in a few milliseconds where a general parser needs a third of a
 * second. A library is the independent witness in tests.
 */
@NullMarked
package io.lookahead.cargo;

import org.jspecify.annotations.NullMarked;
