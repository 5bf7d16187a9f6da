package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Закрытый ИОМ.
 *
 * @param author MUNICIPALITY, CNPPM
 * @param outcome DEFICIT_ELIMINATED, COMPLETED, NOT_COMPLETED, CANCELLED
 * @param competences of the deficits it was made for
 */
public record PastRoute(
    Teacher teacher,
    String author,
    LocalDate approvedOn,
    LocalDate closedOn,
    String outcome,
    List<String> competences) {}
