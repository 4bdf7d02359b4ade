package org.earshot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of the house for the packages below one root. */
final class HouseRules {

  /** In the order in which the data flows; each may import those before it. */
  private static final List<String> STAGES =
      List.of("ingest", "text", "embed", "themes", "insight", "report", "job", "cli");

  private static final String ROOT = "root";

  /** At the bottom: they know nothing of feedback. */
  private static final List<String> BOTTOM = List.of("store", "statistics");

  private static final String BANNED_ENDING =
      ".*(Utils?|Helper|Manager|Impl|Handler|Processor|Info|Base|Common)";

  private static final Pattern GETTER = Pattern.compile("get\\p{Lu}.*");

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  /** The rules by the name that a failure is told by. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("packages import upstream only, and every package has its place", layers());
    rules.put("no cycles between packages", cycles());
    rules.put(
        "report knows no Spark",
        noSpark(".report..", "a report must be drawn from findings alone"));
    rules.put(
        "statistics knows no Spark", noSpark(".statistics..", "a formula takes numbers alone"));
    rules.put("picocli only in cli", only("picocli..", ".cli.."));
    rules.put(
        "Office files only where exports are read and workbooks and decks written",
        only("org.apache.poi..", ".ingest..", ".report.workbook..", ".report.deck.."));
    rules.put("charts only in report", only("org.jfree..", ".report.charts.."));
    rules.put("pictures only in report", only("org.apache.batik..", ".report.charts.."));
    rules.put("no names that say nothing", names());
    rules.put("no get before a name", publicMethods(HouseRules::isGetter, "be named get…"));
    rules.put(
        "no boolean parameters in public methods",
        publicMethods(HouseRules::takesBoolean, "take a boolean"));
    return rules;
  }

  private ArchRule layers() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(root + "..")
            .withOptionalLayers(true)
            .layer(ROOT)
            .definedBy(root);
    for (String layer : Stream.concat(BOTTOM.stream(), STAGES.stream()).toList()) {
      layers = layers.layer(layer).definedBy(root + "." + layer + "..");
    }
    layers = layers.whereLayer(ROOT).mayNotAccessAnyLayer();
    List<String> upstream = new ArrayList<>(List.of(ROOT));
    for (String layer : BOTTOM) {
      layers = layers.whereLayer(layer).mayOnlyAccessLayers(ROOT);
      upstream.add(layer);
    }
    for (String stage : STAGES) {
      layers = layers.whereLayer(stage).mayOnlyAccessLayers(upstream.toArray(String[]::new));
      upstream.add(stage);
    }
    return layers.ensureAllClassesAreContainedInArchitecture();
  }

  private ArchRule cycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  private ArchRule noSpark(String place, String reason) {
    return noClasses()
        .that()
        .resideInAPackage(root + place)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark..")
        .because(reason);
  }

  private ArchRule only(String library, String... places) {
    String[] packages = Stream.of(places).map(root::concat).toArray(String[]::new);
    return noClasses()
        .that(not(resideInAnyPackage(packages)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule names() {
    return classes()
        .should()
        .haveNameNotMatching(BANNED_ENDING)
        .because("the name of a class says what it is in the words of DESIGN");
  }

  private static ArchRule publicMethods(Predicate<JavaMethod> mistake, String description) {
    return methods()
        .that()
        .arePublic()
        .should(
            new ArchCondition<>("not " + description) {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                if (mistake.test(method) && !isInherited(method)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          method, method.getFullName() + " must not " + description));
                }
              }
            });
  }

  private static boolean isGetter(JavaMethod method) {
    return GETTER.matcher(method.getName()).matches();
  }

  private static boolean takesBoolean(JavaMethod method) {
    return !method.getOwner().isAssignableTo(Record.class)
        && method.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(boolean.class));
  }

  /** Whether a supertype outside our reach decided the method's name and parameters. */
  private static boolean isInherited(JavaMethod method) {
    JavaClass owner = method.getOwner();
    DescribedPredicate<JavaMethod> same =
        DescribedPredicate.describe(
            "of the same name and number of parameters",
            other ->
                other.getName().equals(method.getName())
                    && other.getRawParameterTypes().size() == method.getRawParameterTypes().size());
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .flatMap(type -> type.getMethods().stream())
        .anyMatch(same);
  }
}
