package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import ru.traektoria.mentoring.model.staff.TeacherId;

/**
 * Ответ на предложение: taking part is voluntary, and a refusal needs no reason (S3 §4).
 *
 * @param who a mentor or a mentee of the proposal
 * @param agrees whether he takes part
 * @param on day of the answer
 */
public record Answer(TeacherId who, boolean agrees, LocalDate on) {}
