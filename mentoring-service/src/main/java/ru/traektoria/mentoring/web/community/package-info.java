/** Pages of schools and clubs. */
package ru.traektoria.mentoring.web.community;
