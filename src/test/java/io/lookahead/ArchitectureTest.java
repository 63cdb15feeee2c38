package io.lookahead;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the packages to the arrows drawn in ARCHITECTURE.md. */
@AnalyzeClasses(packages = "io.lookahead", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("io.lookahead.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arrows_point_down = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("faces")
            .definedBy("io.lookahead.cli..", "io.lookahead.wizard..", "io.lookahead.report..")
            .layer("session")
            .definedBy("io.lookahead.session..")
            .layer("domain")
            .definedBy(
                    "io.lookahead.rules..",
                    "io.lookahead.edit..",
                    "io.lookahead.sim..",
                    "io.lookahead.transcript..",
                    "io.lookahead.profile..",
                    "io.lookahead.chain..",
                    "io.lookahead.scan..")
            .layer("source")
            .definedBy("io.lookahead.rust..", "io.lookahead.cargo..")
            .layer("text")
            .definedBy("io.lookahead.text..")
            .layer("facts")
            .definedBy("io.lookahead.facts..")
            .whereLayer("faces")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("faces")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("session", "faces")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("domain", "session")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("source", "domain", "session", "faces");

    @ArchTest
    static final ArchRule rules_simulator_and_records_know_no_rust = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.lookahead.rules..", "io.lookahead.sim..", "io.lookahead.transcript..", "io.lookahead.profile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.lookahead.rust..", "io.lookahead.cargo..", "io.lookahead.scan..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_wizard_knows_the_terminal = noClasses()
            .that()
            .resideOutsideOfPackages("io.lookahead.wizard..", "io.lookahead.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jline..");

    @ArchTest
    static final ArchRule only_rules_know_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("io.lookahead.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");
}
