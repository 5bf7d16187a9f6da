package ru.traektoria.monitoring.manual.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.monitoring.manual.model.definition.Period;
import ru.traektoria.monitoring.reading.Moment;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;
import ru.traektoria.monitoring.tables.Tables;

/** Что платформа уже знает: the numbers that prefill a sheet, each with the day it was taken. */
@Component
public class LiveFacts {

  /** A number of the platform. */
  public record LiveNumber(LiveFact fact, long number, LocalDate on) {}

  private final Tables tables;

  LiveFacts(Tables tables) {
    this.tables = tables;
  }

  /** Numbers for the fields that ask for one, by the field's code. */
  public Map<String, LiveNumber> of(Gathering gathering, String organisation, LocalDate today) {
    Facts facts = tables.facts();
    return facts.read(
        () -> {
          Map<String, LiveNumber> numbers = new LinkedHashMap<>();
          Period period = gathering.period();
          LocalDate on = period.to().isBefore(today) ? period.to() : today;
          Slice slice =
              new Slice(
                  facts.names.municipalities.find(gathering.municipality()),
                  facts.names.organisations.find(organisation),
                  -1);
          if (slice.municipality() < 0 || slice.organisation() < 0) {
            return numbers;
          }
          Moment moment = Moment.of(on);
          Reading reading = new Reading(facts, slice, moment).part(slice);
          for (FormField field : gathering.definition().fields()) {
            if (field.live() != null) {
              LiveFact fact = LiveFact.valueOf(field.live());
              int count = fact.count(reading, Day.of(period.from()));
              numbers.put(field.code(), new LiveNumber(fact, count, on));
            }
          }
          return numbers;
        });
  }
}
