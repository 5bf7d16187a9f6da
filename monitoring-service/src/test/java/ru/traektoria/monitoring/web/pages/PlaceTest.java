package ru.traektoria.monitoring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import ru.traektoria.monitoring.web.Asked;

/** Filters go on to the next address as they are, whatever signs they hold. */
class PlaceTest {

  private static Place place(String group) {
    return new Place(new Asked.Question("2026-27", "town", null, null, null, group), null);
  }

  @Test
  void aHeadingOfAPlanMayHoldAnySign() {
    String heading = "section:1.1. Кадры & рост + {план} №1 #2 50 % = «да»?";
    String address = place(heading).at("/monitoring/indicators/SC.9");
    assertThat(URI.create(address).getPath()).isEqualTo("/monitoring/indicators/SC.9");
    String sent =
        UriComponentsBuilder.fromUriString(address).build().getQueryParams().getFirst("group");
    assertThat(sent).doesNotContain("+", "&", "#", "{");
    assertThat(UriUtils.decode(sent, "UTF-8")).isEqualTo(heading);
  }

  @Test
  void aPlainFilterReadsAsItIsAndABlankOneIsLeftOut() {
    assertThat(place("age:from25").at("/monitoring/tracks/track1"))
        .isEqualTo("/monitoring/tracks/track1?year=2026-27&municipality=town&group=age:from25");
    assertThat(place(" ").at("/x")).isEqualTo("/x?year=2026-27&municipality=town");
  }
}
