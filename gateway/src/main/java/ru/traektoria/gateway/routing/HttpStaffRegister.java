package ru.traektoria.gateway.routing;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.traektoria.gateway.account.application.StaffRegister;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The staff register over HTTP. */
@Component
class HttpStaffRegister implements StaffRegister {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,80}");

  private final StaffClient staff;

  HttpStaffRegister(StaffClient staff) {
    this.staff = staff;
  }

  @Override
  public List<Reason> unknownTo(String bearer, List<Grant> grants) {
    List<Reason> reasons = new ArrayList<>();
    for (Grant grant : grants) {
      if (grant.teacherId() != null && one(bearer, "teachers", grant.teacherId()).isEmpty()) {
        reasons.add(
            Reason.at(
                "teacherId", "unknown-teacher", "Такой карточки педагога нет или она не ваша."));
      }
      if (grant.organisation() != null
          && one(bearer, "organisations", grant.organisation()).isEmpty()) {
        reasons.add(
            Reason.at(
                "organisation", "unknown-organisation", "Такой организации нет или она не ваша."));
      }
    }
    return reasons;
  }

  @Override
  public Optional<String> organisationOf(String bearer, String teacherId) {
    return one(bearer, "teachers", teacherId).stream()
        .flatMap(card -> card.path("assignments").valueStream())
        .filter(work -> work.path("to").isMissingNode() || work.path("to").isNull())
        .sorted((a, b) -> Boolean.compare(isMain(b), isMain(a)))
        .map(work -> work.path("organisation").asString(""))
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  @Override
  public List<Entry> municipalities(String bearer) {
    return ask("municipalities", bearer).stream()
        .flatMap(JsonNode::valueStream)
        .map(node -> entry(node, one -> ""))
        .toList();
  }

  @Override
  public List<Entry> organisations(String bearer) {
    return ask("organisations", bearer).stream()
        .flatMap(JsonNode::valueStream)
        .map(node -> entry(node, one -> one.path("address").asString("")))
        .toList();
  }

  @Override
  public List<Entry> teachers(String bearer, String text) {
    String query = "teachers?size=20&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return ask(query, bearer).stream()
        .flatMap(page -> page.path("items").valueStream())
        .map(node -> entry(node, HttpStaffRegister::workplaces))
        .toList();
  }

  private Optional<JsonNode> one(String bearer, String kind, String id) {
    return ID.matcher(id).matches() ? ask(kind + "/" + id, bearer) : Optional.empty();
  }

  private Optional<JsonNode> ask(String path, String bearer) {
    try {
      return staff.get(path, bearer, PATIENCE);
    } catch (IOException | JacksonException e) {
      throw Problems.unavailable(
          "Реестр педагогов не отвечает, а без него приглашение не проверить. Повторите через"
              + " минуту.");
    }
  }

  private static boolean isMain(JsonNode work) {
    return work.path("employment").asString("").equals("MAIN");
  }

  private static Entry entry(JsonNode node, Function<JsonNode, String> note) {
    String name = node.path("shortName").asString(node.path("name").asString(""));
    return new Entry(node.path("id").asString(""), name, note.apply(node));
  }

  private static String workplaces(JsonNode row) {
    Stream<JsonNode> places = row.path("organisations").valueStream();
    return String.join(", ", places.map(place -> place.asString("")).toList());
  }
}
