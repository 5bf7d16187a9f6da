/** Школы и клубы наставничества and their meetings. */
package ru.traektoria.mentoring.model.community;
