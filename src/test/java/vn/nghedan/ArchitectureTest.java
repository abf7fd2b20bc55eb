package vn.nghedan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.HttpMethod;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * The rooms of the house and which way one may go. Rules about rooms that are not built yet hold without anything to hold for, which is why
 * they are allowed to find nothing.
 */
@AnalyzeClasses(packages = "vn.nghedan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "vn.nghedan.";
    private static final Path SOURCES = Path.of("src/main/java/vn/nghedan");

    /** A room may use what stands here, what those may use in turn, itself, and {@code web}, the shared edge, which knows no room. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("web", Set.of()),
            Map.entry("law", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("deadline", Set.of("law", "calendar")),
            Map.entry("procedure", Set.of("law", "deadline")),
            Map.entry("audit", Set.of()),
            // every change of power and every sign-in is on record
            Map.entry("directory", Set.of("audit")),
            Map.entry("identity", Set.of("directory", "audit")),
            // the screens over the pure rooms, and the store of the calendar
            Map.entry("reference", Set.of("law", "calendar", "deadline", "procedure", "directory", "audit")),
            Map.entry("casefile", Set.of("procedure", "directory", "identity", "audit", "reference")),
            Map.entry("reception", Set.of("casefile")),
            Map.entry("letter", Set.of("casefile")),
            Map.entry("execution", Set.of("casefile")),
            Map.entry("document", Set.of("casefile")),
            Map.entry("attachment", Set.of("casefile")),
            Map.entry("backlog", Set.of("casefile")),
            Map.entry("reminder", Set.of("casefile")),
            Map.entry("report", Set.of("backlog", "reception", "letter", "execution")),
            Map.entry("exchange", Set.of("report", "document", "attachment")),
            Map.entry("portal", Set.of("reception", "letter")),
            Map.entry("demo", Set.of("exchange", "portal"))));

    /** Nested packages that other rooms may use as they use the root of a room; {@code web} is open as a whole. */
    private static final Set<String> PUBLISHED = Set.of("casefile.correction", "casefile.dates", "casefile.query",
            "casefile.view", "procedure.field");

    private static final Set<String> PURE = Set.of("law", "calendar", "deadline", "procedure");

    // rooms

    @ArchTest
    void everyRoomIsOnThePlan(JavaClasses house) {
        Set<String> rooms = house.stream().map(ArchitectureTest::room).collect(Collectors.toCollection(TreeSet::new));
        rooms.remove("");
        assertThat(MAY_USE.keySet()).containsAll(rooms);
    }

    @ArchTest
    void arrowsRunOneWay(JavaClasses house) {
        for (String room : MAY_USE.keySet()) {
            Set<String> open = reachable(room);
            assertThat(MAY_USE.get(room)).as("a way back into %s", room)
                    .noneMatch(next -> reachable(next).contains(room));
            noClasses().that()
                    .resideInAPackage(packagesOf(room))
                    .should()
                    .dependOnClassesThat(DescribedPredicate.describe("live in a room not open to " + room,
                            other -> !room(other).isEmpty() && !room(other).equals(room) && !open.contains(room(other))
                                    && (!room(other).equals("web") || PURE.contains(room))))
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @ArchTest
    static final ArchRule WHAT_IS_NESTED_IS_THE_ROOMS_OWN = classes().should(stayOutOfTheInsideOfOtherRooms());

    @ArchTest
    static final ArchRule PURE_ROOMS_KNOW_NO_FRAMEWORK = classes()
            .that()
            .resideInAnyPackage(packagesOf("calendar"), packagesOf("deadline"), packagesOf("procedure"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "vn.nghedan..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_LAW_KNOWS_ONLY_HOW_TO_READ_ITS_TABLES = classes().that()
            .resideInAPackage(packagesOf("law"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "vn.nghedan.law..", "com.fasterxml.jackson..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_IDENTITY_TOUCHES_PROTECTED_PERSONS = noClasses().that()
            .resideOutsideOfPackage(packagesOf("identity"))
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.identity\\.ProtectedPerson.*");

    @Test
    void nobodyElseNamesTheTableOfProtectedPersons() throws IOException {
        assertThat(sources("protected_person")).allMatch(file -> file.startsWith(SOURCES.resolve("identity")));
        assertThat(sources("ProtectedPerson")).allMatch(file -> file.startsWith(SOURCES.resolve("identity")));
    }

    @Test
    void everyRoomSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<Path> rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
            assertThat(rooms).allMatch(room -> room.equals(SOURCES) || Files.exists(room.resolve("package-info.java")));
        }
    }

    // edges

    @ArchTest
    static final ArchRule EDGES_SEE_NO_DATABASE = noClasses().that(areEdges())
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENTITIES_STAY_INSIDE = methods().that(areEndpoints())
            .should(handOverNoEntity())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENDPOINTS_ARE_PUBLIC_OR_NOT_FOUND = methods().that(areEndpoints())
            .should()
            .bePublic()
            .allowEmptyShould(true);

    // how classes are written

    @ArchTest
    static final ArchRule ENTITIES_ACT_AND_ARE_NOT_SET = noMethods().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule ENTITIES_HIDE_THEIR_FIELDS = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule INJECTION_GOES_THROUGH_CONSTRUCTORS = noFields().should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(ConfigProperty.class);

    // MapStruct names what it writes …MapperImpl
    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses().that()
            .haveSimpleNameNotEndingWith("MapperImpl")
            .should()
            .haveNameMatching(".*(Util|Utils|Impl|Helper)")
            .orShould()
            .haveNameMatching(".*[.$]Base[A-Z][^.]*");

    /** A stream that nobody closes keeps its statement until the transaction ends, and each time the database reads the text anew. */
    @ArchTest
    static final ArchRule ANSWERS_ARE_LISTS = noClasses().should()
            .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe("leaves an answer open",
                    call -> call.getName().equals("getResultStream")
                            && call.getTargetOwner().isAssignableTo(Query.class)));

    @ArchTest
    static final ArchRule TIME_IS_ASKED_FROM_THE_CLOCK = noClasses().that()
            .doNotHaveFullyQualifiedName(HOUSE + "web.time.LegalTime")
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("asks the machine for the time", ArchitectureTest::asksTheMachine));

    private static boolean asksTheMachine(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean givenAClock = call.getTarget()
                .getRawParameterTypes()
                .stream()
                .anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (call.getName()) {
            case "now" -> owner.startsWith("java.time.") && !givenAClock;
            case "system", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMinutes", "tickMillis" ->
                owner.equals("java.time.Clock");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            default -> false;
        };
    }

    private static DescribedPredicate<JavaClass> areEdges() {
        return DescribedPredicate.describe("are resources or pages",
                type -> type.getSimpleName().endsWith("Resource") || type.getSimpleName().endsWith("Pages"));
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe("are endpoints",
                method -> method.getAnnotations()
                        .stream()
                        .anyMatch(mark -> mark.getRawType().isMetaAnnotatedWith(HttpMethod.class)
                                || mark.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> handOverNoEntity() {
        return new ArchCondition<>("neither take nor answer an entity") {

            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Set::stream)
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(method,
                                method.getFullName() + " lets " + type.getSimpleName() + " out")));
            }
        };
    }

    private static ArchCondition<JavaClass> stayOutOfTheInsideOfOtherRooms() {
        return new ArchCondition<>("use of other rooms only the root and what is published") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf()
                        .stream()
                        .filter(use -> isInside(use.getTargetClass()) && !room(use.getTargetClass()).equals(room(type)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    /** Whether a class is nested in a room and not published. */
    static boolean isInside(JavaClass type) {
        String room = room(type);
        if (room.isEmpty() || room.equals("web")) {
            return false;
        }
        String name = type.getPackageName().substring(HOUSE.length());
        return !name.equals(room) && !PUBLISHED.contains(name);
    }

    private static Set<String> reachable(String room) {
        Set<String> open = new HashSet<>(MAY_USE.get(room));
        MAY_USE.get(room).forEach(next -> open.addAll(reachable(next)));
        return open;
    }

    private static String packagesOf(String room) {
        return HOUSE + room + "..";
    }

    static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()).split("\\.")[0] : "";
    }

    private static List<Path> sources(String word) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).filter(file -> {
                try {
                    return Files.readString(file).contains(word);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }
}
