package ru.traektoria.events.publication.model;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.events.Cast.ANNA;
import static ru.traektoria.events.Cast.TODAY;
import static ru.traektoria.events.Cast.TOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.events.publication.model.Anthology.About;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Decision.Accepted;

class AnthologyTest {

  @Test
  void worksStandOnceInTheOrderThatIsChosen() {
    Anthology three =
        done(done(done(empty().add(work("a", "m-1"))).add(work("b", null))).add(work("c", "m-2")));
    assertThat(done(three.add(work("d", "m-1")))).isEqualTo(three);
    assertThat(done(three.add(work("a", null)))).isEqualTo(three);
    assertThat(order(done(three.raise("c")))).containsExactly("a", "c", "b");
    assertThat(order(done(three.raise("a")))).containsExactly("a", "b", "c");
    assertThat(order(done(three.raise("unknown")))).containsExactly("a", "b", "c");
    assertThat(order(done(three.remove("b")))).containsExactly("a", "c");
  }

  @Test
  void anEmptyOneIsNotPublishedAndAPublishedOneDoesNotChange() {
    assertThat(empty().publish(TODAY).accepted()).isFalse();
    Anthology published = done(done(empty().add(work("a", null))).publish(TODAY));
    assertThat(published.publishedOn()).isEqualTo(TODAY);
    assertThat(done(published.publish(TODAY.plusDays(1))).publishedOn()).isEqualTo(TODAY);
    assertThat(published.add(work("b", null)).accepted()).isFalse();
    assertThat(published.remove("a").accepted()).isFalse();
    assertThat(published.raise("a").accepted()).isFalse();
  }

  @Test
  void titlesAndThePrintRunAreReal() {
    assertThat(begun(" ", null).accepted()).isFalse();
    assertThat(begun("х".repeat(201), null).accepted()).isFalse();
    assertThat(begun("Сборник", 0).accepted()).isFalse();
    assertThat(begun("Сборник", 100).accepted()).isTrue();
    Work nameless = new Work("a", Work.Kind.OWN, null, " ", List.of());
    assertThat(empty().add(nameless).accepted()).isFalse();
  }

  private static Work work(String id, String source) {
    Work.Kind kind = source == null ? Work.Kind.OWN : Work.Kind.MATERIAL;
    return new Work(id, kind, source, "Работа " + id, List.of(ANNA));
  }

  private static List<String> order(Anthology anthology) {
    return anthology.works().stream().map(Work::id).toList();
  }

  private static Decision<Anthology, Object> begun(String title, Integer run) {
    return Anthology.begin(
        new AnthologyId("anthology-1"), TOWN.municipality(), new About(title, "", null, run));
  }

  private static Anthology empty() {
    return done(begun("Педагогический поиск", null));
  }

  private static Anthology done(Decision<Anthology, Object> decision) {
    assertThat(decision.accepted()).as(decision.toString()).isTrue();
    return ((Accepted<Anthology, Object>) decision).state();
  }
}
