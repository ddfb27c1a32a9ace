export const tables = {
  en: { open: 'Open chat', close: 'Close chat', chat: 'Chat', form: 'Secure form' },
  de: { open: 'Chat öffnen', close: 'Chat schließen', chat: 'Chat', form: 'Sicheres Formular' },
  fr: { open: 'Ouvrir le chat', close: 'Fermer le chat', chat: 'Chat', form: 'Formulaire sécurisé' },
  es: { open: 'Abrir el chat', close: 'Cerrar el chat', chat: 'Chat', form: 'Formulario seguro' },
  pt: { open: 'Abrir o chat', close: 'Fechar o chat', chat: 'Chat', form: 'Formulário seguro' },
  ja: { open: 'チャットを開く', close: 'チャットを閉じる', chat: 'チャット', form: '安全なフォーム' },
  zh: { open: '打开聊天', close: '关闭聊天', chat: '聊天', form: '安全表单' },
  ar: { open: 'فتح المحادثة', close: 'إغلاق المحادثة', chat: 'محادثة', form: 'نموذج آمن' },
};
