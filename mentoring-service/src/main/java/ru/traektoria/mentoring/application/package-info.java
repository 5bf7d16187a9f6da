/** Use cases of mentoring: find, decide, save. */
package ru.traektoria.mentoring.application;
