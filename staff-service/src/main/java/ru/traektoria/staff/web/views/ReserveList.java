package ru.traektoria.staff.web.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.place.OrganisationId;
import ru.traektoria.staff.model.reserve.Reserve;
import ru.traektoria.staff.model.teacher.Assignment;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.persistence.Organisations;
import ru.traektoria.staff.persistence.Teachers;

/** Кадровый резерв as its page, its export and its REST list show it: some dozens of places. */
@Component
public class ReserveList {

  private final Teachers teachers;
  private final Organisations organisations;
  private final Circumstances circumstances;

  ReserveList(Teachers teachers, Organisations organisations, Circumstances circumstances) {
    this.teachers = teachers;
    this.organisations = organisations;
    this.circumstances = circumstances;
  }

  /** What the query asks for, within the scope, by name; a school sees who works in it. */
  public List<ReserveView> find(TableQuery query, Scope scope) {
    LocalDate on = query.date("on").orElse(circumstances.today());
    MunicipalityId municipality = scope.municipality().map(MunicipalityId::new).orElse(null);
    Map<String, String> places = organisations.names(municipality, on);
    Optional<Reserve.Post> post = query.oneOf("post", Reserve.Post.class);
    boolean all = query.filter("all").isPresent();
    return teachers.everInReserve(municipality).stream()
        .map(stored -> stored.state())
        .filter(teacher -> reached(teacher, scope.organisation(), circumstances.today()))
        .filter(teacher -> reached(teacher, query.filter("organisation"), on))
        .filter(
            teacher ->
                Russian.matches(teacher.person().name().full(), query.filter("q").orElse("")))
        .sorted(Comparator.comparing(teacher -> teacher.person().name().sortKey()))
        .flatMap(teacher -> places(teacher, places, on))
        .filter(view -> post.isEmpty() || view.post() == post.get())
        .filter(view -> all || view.state() == ReserveView.State.HOLDS)
        .toList();
  }

  private static boolean reached(Teacher teacher, Optional<String> organisation, LocalDate on) {
    return organisation.isEmpty()
        || teacher.organisationsFrom(on).contains(new OrganisationId(organisation.get()));
  }

  private static Stream<ReserveView> places(
      Teacher teacher, Map<String, String> names, LocalDate on) {
    List<String> where =
        teacher.assignmentsOn(on).stream()
            .map(Assignment::organisation)
            .map(o -> names.get(o.value()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return teacher.standing().reserves().stream()
        .map(
            r ->
                new ReserveView(
                    teacher.id().value(),
                    teacher.person().name().full(),
                    where,
                    r.post(),
                    r.order(),
                    r.orderedOn(),
                    r.from(),
                    r.to(),
                    ReserveView.State.of(r, on)));
  }
}
