/** Школа молодого учителя, клуб «Наставник»: what they held, and who was there. */
package ru.traektoria.mentoring.application.community;
