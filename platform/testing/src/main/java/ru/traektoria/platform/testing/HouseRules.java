package ru.traektoria.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** How every service is built (house-rules): one call checks them all. */
public final class HouseRules {

  private HouseRules() {}

  /**
   * Checks the classes of a service.
   *
   * @param rootPackage such as {@code ru.traektoria.route}
   * @throws AssertionError naming every class that breaks a rule
   */
  public static void check(String rootPackage) {
    JavaClasses service =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(rootPackage);
    modelKnowsTheJdkAlone().check(service);
    modelNeverAsksForNow().check(service);
    noCycles(rootPackage).check(service);
    applicationKnowsNoWeb(rootPackage).check(service);
    noWordsThatSayNothing().check(service);
  }

  static ArchRule modelKnowsTheJdkAlone() {
    return classes()
        .that()
        .resideInAPackage("..model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "..model..", "ru.traektoria.platform.kernel..")
        .because("a rule is read and tested without a framework")
        .allowEmptyShould(true);
  }

  static ArchRule modelNeverAsksForNow() {
    return noClasses()
        .that()
        .resideInAPackage("..model..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .because("time is a parameter")
        .allowEmptyShould(true);
  }

  static ArchRule noCycles(String rootPackage) {
    return slices()
        .matching(rootPackage + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  static ArchRule applicationKnowsNoWeb(String rootPackage) {
    return noClasses()
        .that()
        .resideInAPackage("..application..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(rootPackage + "..web..", "jakarta.servlet..")
        .allowEmptyShould(true);
  }

  static ArchRule noWordsThatSayNothing() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|DTO|Dto|Common)")
        .allowEmptyShould(true);
  }
}
