/** Key in local storage: "light", "dark", or nothing for the system's choice. */
export const THEME_KEY = 'faultline-theme';

/** Runs in the head before anything is painted; says that scripts run, and which theme was chosen. */
export const THEME_SCRIPT = `(()=>{const r=document.documentElement;r.dataset.js="";try{const t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")r.dataset.theme=t}catch{}})()`;
