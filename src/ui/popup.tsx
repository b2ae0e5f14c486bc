import { loadPopupStart } from './popup-start.ts'
import { Popup } from './popup-view.tsx'
import { startPage } from './start-page.tsx'

void startPage(loadPopupStart, (language) => <Popup language={language} />)
