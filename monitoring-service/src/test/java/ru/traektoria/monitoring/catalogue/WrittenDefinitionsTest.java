package ru.traektoria.monitoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.frozen.context.FrozenContext;

/** A frozen window keeps definitions as they were written: the catalogue may say anything since. */
class WrittenDefinitionsTest {

  private static final String NAME = "имеющих высшее профессиональное образование";

  private final Catalogue shipped = CatalogueReader.shipped();

  @Test
  void everyDefinitionReadsBackAsItWas() {
    for (Programme programme : shipped.programmes()) {
      for (Indicator one : shipped.of(programme.code(), java.time.LocalDate.of(2026, 11, 20))) {
        String text = shipped.written().text(one.id()).orElseThrow();
        Indicator back = shipped.written().indicator(text);
        assertThat(back.text()).as(one.id()).isEqualTo(one.text());
        assertThat(back.derivation()).as(one.id()).isEqualTo(one.derivation());
        assertThat(back.breakdowns()).isEqualTo(one.breakdowns());
        assertThat(back.lists()).isEqualTo(one.lists());
        assertThat(back.day()).isEqualTo(one.day());
        assertThat(back.share()).isEqualTo(one.share());
        assertThat(WrittenDefinitions.programme(text)).isEqualTo(programme);
      }
    }
  }

  @Test
  void aChangedNameAndFormulaDoNotReachAFrozenWindow() {
    Catalogue changed = changed();
    assertThat(changed.find("T1.1", java.time.LocalDate.of(2026, 11, 20)).orElseThrow().text())
        .extracting(Indicator.Text::name)
        .isEqualTo("Доля педагогов, названная иначе");
    String text = shipped.written().text("T1.1@1").orElseThrow();
    FrozenContext frozen = new FrozenContext(Map.of("T1.1@1", text), Map.of(), Map.of(), Map.of());
    Indicator kept = frozen.indicator("T1.1@1", changed).orElseThrow();
    Indicator was = shipped.versions("T1.1").get(0);
    assertThat(kept.text()).isEqualTo(was.text());
    assertThat(kept.text().name()).contains(NAME);
    assertThat(kept.numerator()).as("compiled anew").isNotNull();
  }

  @Test
  void anUnchangedDefinitionIsTheOneOfTheCatalogue() {
    String text = shipped.written().text("T1.1@1").orElseThrow();
    FrozenContext frozen = new FrozenContext(Map.of("T1.1@1", text), Map.of(), Map.of(), Map.of());
    assertThat(frozen.indicator("T1.1@1", shipped)).contains(shipped.versions("T1.1").get(0));
    assertThat(frozen.indicator("T1.99@1", shipped)).isEmpty();
  }

  private static Catalogue changed() {
    Map<String, byte[]> files = new LinkedHashMap<>(CatalogueFiles.indicators());
    String tracks = new String(files.get("tracks.yaml"), StandardCharsets.UTF_8);
    String other = tracks.replace("Доля педагогов, " + NAME, "Доля педагогов, названная иначе");
    assertThat(other).isNotEqualTo(tracks);
    files.put("tracks.yaml", other.getBytes(StandardCharsets.UTF_8));
    return CatalogueReader.read(files);
  }
}
