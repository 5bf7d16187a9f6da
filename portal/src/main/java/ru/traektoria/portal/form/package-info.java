/** Form fields and answers to commands. */
package ru.traektoria.portal.form;
