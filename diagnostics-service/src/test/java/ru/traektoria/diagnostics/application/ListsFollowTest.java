package ru.traektoria.diagnostics.application;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.diagnostics.Cast;
import ru.traektoria.diagnostics.LiveDiagnostics;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.persistence.FailingLines;
import ru.traektoria.diagnostics.persistence.LineMarks;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;

/** Lists follow the diagnostics they are about, also when a process dies in between. */
@LiveDiagnostics
class ListsFollowTest {

  private static final String ASSESSMENTS = "/api/v1/diagnostics/assessments";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @Autowired MongoTemplate mongo;
  @Autowired LineMarks marks;
  @Autowired TeacherDocuments lines;
  @Autowired WritingAssessments writing;
  @Autowired AggregateStore<Assessment> assessments;

  private Cast cast;
  private String id;

  @BeforeEach
  void annaIsAsked() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.anna).isPresent());
    id = api.as(cast.anna()).post(ASSESSMENTS, "{}").json().get("id").asString();
  }

  @Test
  void aProcessThatDiesBeforeTheLineLeavesNoStaleList() {
    WritingAssessments dying = writingWith(ListsFollowTest::die);
    assertThatThrownBy(() -> dying.update(id, one -> one.decline(LocalDate.of(2026, 10, 8))))
        .hasMessage("killed");

    assertThat(assessments.find(id).orElseThrow().state().state())
        .isEqualTo(AssessmentState.DECLINED);
    assertThat(line()).as("the line was not written").isEqualTo("INVITED");
    await().atMost(ofSeconds(15)).until(() -> line().equals("DECLINED"));
  }

  @Test
  void aWithdrawnConsentReachesTheListsThoughTheProcessDied() {
    consent();
    WritingAssessments dying = writingWith(ListsFollowTest::die);
    assertThatThrownBy(() -> dying.update(id, each -> each.withdraw(LocalDate.now(), null)))
        .hasMessage("killed");
    await().atMost(ofSeconds(15)).until(() -> line().equals("WITHDRAWN"));
  }

  @Test
  void aLateOlderLineDoesNotStayOverANewerState() {
    consent();
    LocalDate today = LocalDate.now();
    WritingAssessments slow =
        writingWith(() -> writing.update(id, each -> each.withdraw(today, null)));
    slow.update(id, each -> Decision.accept(each.reminded(today)));
    assertThat(line()).isEqualTo("WITHDRAWN");
  }

  @Test
  void aWriteThatNeverHappenedChangesNoLine() {
    assertThatThrownBy(() -> writing.write(List.of(id), ListsFollowTest::dead))
        .hasMessage("killed");
    await().during(ofSeconds(6)).atMost(ofSeconds(10)).until(() -> line().equals("INVITED"));
  }

  @Test
  void nothingStaysNotedWhenAllIsWell() {
    writing.update(id, one -> one.decline(LocalDate.of(2026, 10, 8)));
    assertThat(marks.all()).noneMatch(mark -> mark.assessments().contains(id));
    assertThat(line()).isEqualTo("DECLINED");
  }

  @Test
  void aRefusalIsToldAsItWasPromised() {
    assertThat(api.as(cast.anna()).post(ASSESSMENTS + "/" + id + "/refusal", "").status())
        .isEqualTo(200);
    await()
        .atMost(ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(topics.read("diagnostics.events"))
                    .filteredOn(each -> each.value().contains(id))
                    .singleElement()
                    .satisfies(
                        each -> {
                          assertThat(each.name()).isEqualTo("ConsentRefused");
                          Contracts.of("diagnostics-service")
                              .assertValid("ConsentRefused", each.value());
                        }));
  }

  private void consent() {
    int status =
        api.as(cast.anna())
            .put(
                ASSESSMENTS + "/" + id + "/consent",
                Map.of("textVersion", 3, "recipients", List.of("METHODIST")))
            .status();
    assertThat(status).isEqualTo(200);
  }

  private WritingAssessments writingWith(Runnable accident) {
    return new WritingAssessments(assessments, new FailingLines(mongo, accident), marks);
  }

  private static void die() {
    throw new IllegalStateException("killed");
  }

  private static Object dead() {
    die();
    return null;
  }

  private String line() {
    return lines.find(cast.anna).orElseThrow().assessments().get(id).state().name();
  }
}
